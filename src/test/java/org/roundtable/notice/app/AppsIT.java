package org.roundtable.notice.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.account.Caller;
import org.roundtable.account.NotAllowed;
import org.roundtable.account.NotYourDistrict;
import org.roundtable.harness.Districts;
import org.roundtable.harness.InsideIT;
import org.roundtable.harness.Officials;
import org.roundtable.harness.Parents;
import org.roundtable.harness.Place;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.NotFound;
import org.roundtable.kernel.Stale;
import org.roundtable.kernel.Words;
import org.roundtable.notice.Drafts;
import org.roundtable.notice.record.Field;

/** The register of applications of a district: what staff enter, what files bring, who reads it. */
class AppsIT extends InsideIT {
  private static final String FILE =
      "resource,provider,agreement type,element codes,purpose,office,authorised on,review by\n"
          + "Slate Quiz,Slate Tools,NDPA,ASM-1,Short quizzes.,Technology Office,2026-01-15,2027-01-15\n"
          + "Math garden,Greenplot,,,,,,\n";
  @Inject Apps apps;
  @Inject Registrations registrations;
  @Inject AppImports imports;
  @Inject Drafts drafts;
  private Place jeffco;
  private Caller dana;

  @BeforeEach
  void staffAreThere() {
    jeffco = Districts.jeffco();
    dana = Officials.staff(jeffco).caller();
  }

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
  void aFileThatWaitsChangesNothingUntilItIsTaken() {
    imports.send(jeffco.id(), dana, "register.csv", bytes(FILE));
    var waiting = imports.waiting(jeffco.id(), dana).orElseThrow();
    assertEquals("register.csv", waiting.file());
    assertEquals(2, waiting.plan().count(AppPlan.Outcome.ADDED));
    assertEquals(List.of(), apps.list(jeffco.id(), "", null, 9).items());
    imports.take(jeffco.id(), dana, waiting.plan().print(), false);
    assertEquals(2, apps.list(jeffco.id(), "", null, 9).items().size());
    assertEquals(AppStanding.AUTHORISED, standing("slate-quiz"));
    assertTrue(imports.waiting(jeffco.id(), dana).isEmpty());
    assertTrue(imports.plan(jeffco.id(), dana, bytes(FILE)).idle());
    assertThrows(PlanChanged.class, () -> imports.take(jeffco.id(), dana, "x", false));
  }

  @Test
  void whatWasNotShownIsNotTaken() {
    imports.send(jeffco.id(), dana, "register.csv", bytes(FILE));
    var print = imports.waiting(jeffco.id(), dana).orElseThrow().plan().print();
    registrations.add(jeffco.id(), dana, quiz());
    assertThrows(PlanChanged.class, () -> imports.take(jeffco.id(), dana, print, false));
    assertEquals(1, apps.list(jeffco.id(), "", null, 9).items().size());
    imports.discard(jeffco.id(), dana);
    assertTrue(imports.waiting(jeffco.id(), dana).isEmpty());
  }

  @Test
  void aFileChangesEndsAndBeginsNotices() {
    imports.take(jeffco.id(), dana, bytes(FILE), true);
    var quiz = registrations.one(jeffco.id(), dana, "slate-quiz");
    assertFalse(quiz.notice().published());
    var ending =
        "resource,provider,status,revoked on,why revoked\n"
            + "Slate Quiz,Slate Tools,Ended,2026-02-01,It sold data.\n";
    var plan = imports.take(jeffco.id(), dana, bytes(ending), true);
    assertEquals(1, plan.count(AppPlan.Outcome.CHANGED));
    var ended = registrations.one(jeffco.id(), dana, "slate-quiz");
    assertEquals("TERMINATED", ended.facts().agreementStatus());
    assertEquals("It sold data.", ended.newest().orElseThrow().revokedWhy().in("en"));
    assertEquals(quiz.notice(), ended.notice());
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
  void whatIsNoTextIsRefusedWhole() {
    for (var bytes : List.of(new byte[0], new byte[] {(byte) 0xE1, 'a'}, bytes("resource\nx\0y")))
      assertThrows(BadInput.class, () -> imports.send(jeffco.id(), dana, "x.csv", bytes));
    assertTrue(imports.waiting(jeffco.id(), dana).isEmpty());
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

  @Test
  void theListIsSearchedAndTurnedPageByPage() {
    imports.take(jeffco.id(), dana, bytes(FILE), false);
    var first = apps.list(jeffco.id(), "", null, 1);
    assertEquals("math-garden", first.items().get(0).slug());
    var second = apps.list(jeffco.id(), "", first.next(), 1);
    assertEquals("slate-quiz", second.items().get(0).slug());
    assertNull(second.next());
    assertEquals(1, apps.list(jeffco.id(), "GREEN", null, 9).items().size());
    assertEquals(0, apps.list(jeffco.id(), "%", null, 9).items().size());
  }

  private void revoke(String slug) {
    registrations.revoke(
        jeffco.id(), dana, slug, LocalDate.of(2026, 2, 1), Words.english("It sold data."));
  }

  private AppStanding standing(String slug) {
    return apps.one(jeffco.id(), slug).standing(LocalDate.of(2026, 3, 1));
  }

  private static Map<AppColumn, String> quiz() {
    return new EnumMap<>(
        Map.of(
            AppColumn.RESOURCE,
            "Slate Quiz",
            AppColumn.PROVIDER,
            "Slate Tools",
            AppColumn.AGREEMENT_TYPE,
            "NDPA-STANDARD",
            AppColumn.ELEMENTS,
            "ASM-1"));
  }

  private static Map<AppColumn, String> decision() {
    return Map.of(
        AppColumn.PURPOSE,
        "Short quizzes.",
        AppColumn.OFFICE,
        "Technology Office",
        AppColumn.AUTHORISED,
        "2026-01-15",
        AppColumn.REVIEW,
        "2027-01-15");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
