package org.roundtable.notice.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumMap;
import org.junit.jupiter.api.Test;
import org.roundtable.account.NotAllowed;
import org.roundtable.account.NotYourDistrict;
import org.roundtable.harness.Districts;
import org.roundtable.harness.Officials;
import org.roundtable.harness.Parents;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.NotFound;
import org.roundtable.kernel.Stale;
import org.roundtable.kernel.Words;
import org.roundtable.notice.record.Field;

/** The register of applications of a district: what staff enter and decide, and who reads it. */
class AppsIT extends AtTheRegisterIT {

  @Test
  void whatIsAuthorisedIsEndedInPublicAndStays() {
    var slug = registrations.add(jeffco.id(), dana, quiz());
    assertEquals(AppStanding.NOT_AUTHORISED, standing(slug));
    assertThrows(NotAuthorised.class, () -> revoke(slug));
    registrations.authorise(jeffco.id(), dana, slug, decision());
    assertEquals(AppStanding.AUTHORISED, standing(slug));
    assertThrows(
        BadInput.class,
        () -> registrations.revoke(jeffco.id(), dana, slug, LocalDate.now(), Words.NONE));
    revoke(slug);
    assertEquals(AppStanding.REVOKED, standing(slug));
    assertThrows(NotAuthorised.class, () -> revoke(slug));
    assertThrows(OnceAuthorised.class, () -> registrations.remove(jeffco.id(), dana, slug));
    registrations.authorise(jeffco.id(), dana, slug, decision());
    assertEquals(2, apps.one(jeffco.id(), slug).authorisations().size());
    assertEquals(AppStanding.AUTHORISED, standing(slug));
    assertTrue(apps.one(jeffco.id(), slug).authorisations().get(1).revoked());
  }

  @Test
  void theDeskCountsWhatShouldHaveBeenLookedAtAgain() {
    var slug = registrations.add(jeffco.id(), dana, quiz());
    var past = new EnumMap<>(decision());
    past.put(AppColumn.AUTHORISED, "2020-01-15");
    past.put(AppColumn.REVIEW, "2021-01-15");
    registrations.authorise(jeffco.id(), dana, slug, past);
    assertEquals(1, registrations.overdue(jeffco.id(), dana));
    var anew = new EnumMap<>(decision());
    anew.put(AppColumn.REVIEW, "2999-01-15");
    registrations.authorise(jeffco.id(), dana, slug, anew);
    assertEquals(0, registrations.overdue(jeffco.id(), dana));
    registrations.authorise(jeffco.id(), dana, slug, past);
    revoke(slug);
    assertEquals(0, registrations.overdue(jeffco.id(), dana));
  }

  @Test
  void anAppIsEnteredOnceAndAMistakeIsTakenOut() {
    var slug = registrations.add(jeffco.id(), dana, quiz());
    var again = quiz();
    again.put(AppColumn.RESOURCE, "SLATE quiz");
    assertThrows(BadInput.class, () -> registrations.add(jeffco.id(), dana, again));
    again.put(AppColumn.PROVIDER, "Somebody else");
    var other = registrations.add(jeffco.id(), dana, again);
    assertEquals(slug + "-2", other);
    assertThrows(BadInput.class, () -> registrations.change(jeffco.id(), dana, other, 1, quiz()));
    registrations.remove(jeffco.id(), dana, other);
    assertThrows(NotFound.class, () -> apps.one(jeffco.id(), other));
  }

  @Test
  void whoChangesWhatSomebodyElseChangedIsTold() {
    var slug = registrations.add(jeffco.id(), dana, quiz());
    var changed = quiz();
    changed.put(AppColumn.EXPIRES, "2027-06-30");
    registrations.change(jeffco.id(), dana, slug, 1, changed);
    assertEquals(LocalDate.of(2027, 6, 30), apps.one(jeffco.id(), slug).facts().expires());
    assertThrows(Stale.class, () -> registrations.change(jeffco.id(), dana, slug, 1, changed));
  }

  @Test
  void theNoticeBeginsWithWhatTheRegisterKnowsAndFamiliesSeeItWhenItIsPublished() {
    var slug = registrations.add(jeffco.id(), dana, quiz());
    registrations.authorise(jeffco.id(), dana, slug, decision());
    var notice = registrations.begin(jeffco.id(), dana, slug);
    assertEquals(notice, registrations.begin(jeffco.id(), dana, slug));
    var record = drafts.one(jeffco.id(), dana, notice).record();
    assertEquals("Slate Tools", record.to(Field.PROVIDER).one().text("legalName"));
    assertEquals("NDPA-STANDARD", record.to(Field.AGREEMENTS).one().text("type"));
    assertTrue(record.to(Field.DATA_ELEMENTS).row("code", "ASM-1").isPresent());
    assertEquals("Short quizzes.", record.to(Field.PURPOSES).plain().in("en"));
    assertEquals(notice, registrations.one(jeffco.id(), dana, slug).notice().slug());
    assertNull(apps.one(jeffco.id(), slug).notice());
  }

  @Test
  void anAppBelongsToTheNoticeOfItsName() {
    var slug = registrations.add(jeffco.id(), dana, quiz());
    var notice = registrations.begin(jeffco.id(), dana, slug);
    registrations.link(jeffco.id(), dana, slug, "");
    assertNull(registrations.one(jeffco.id(), dana, slug).notice());
    var same = quiz();
    same.put(AppColumn.PROVIDER, "Another one");
    var other = registrations.add(jeffco.id(), dana, same);
    assertEquals(notice, registrations.one(jeffco.id(), dana, other).notice().slug());
  }

  @Test
  void districtsAreWalls() {
    var chicago = Districts.chicago();
    var kevin = Officials.staff(chicago).caller();
    var sam = Parents.maria(jeffco).caller();
    var slug = registrations.add(jeffco.id(), dana, quiz());
    imports.send(jeffco.id(), dana, "register.csv", bytes(FILE));
    assertThrows(NotFound.class, () -> apps.one(chicago.id(), slug));
    assertThrows(NotFound.class, () -> registrations.link(chicago.id(), kevin, slug, ""));
    assertThrows(NotYourDistrict.class, () -> registrations.all(jeffco.id(), kevin));
    assertThrows(NotAllowed.class, () -> registrations.add(jeffco.id(), sam, quiz()));
    assertTrue(imports.waiting(chicago.id(), kevin).isEmpty());
    assertThrows(NotYourDistrict.class, () -> imports.waiting(jeffco.id(), kevin));
    registrations.add(chicago.id(), kevin, quiz());
    assertEquals(1, apps.list(chicago.id(), "", null, 9).items().size());
    var ours = registrations.begin(jeffco.id(), dana, slug);
    assertThrows(NotFound.class, () -> registrations.link(chicago.id(), kevin, slug, ours));
  }
}
