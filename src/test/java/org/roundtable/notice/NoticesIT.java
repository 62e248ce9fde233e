package org.roundtable.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.roundtable.account.Caller;
import org.roundtable.account.NotAllowed;
import org.roundtable.account.NotYourDistrict;
import org.roundtable.account.SignInFirst;
import org.roundtable.harness.Districts;
import org.roundtable.harness.Officials;
import org.roundtable.harness.Parents;
import org.roundtable.harness.Proposals;
import org.roundtable.harness.Sql;
import org.roundtable.kernel.AlreadyPublished;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.NotFound;
import org.roundtable.kernel.Stale;
import org.roundtable.kernel.Words;
import org.roundtable.notice.record.Entry;
import org.roundtable.notice.record.Field;

/** Notices as staff write them: one draft at a time, for nobody else to see, and nothing lost. */
class NoticesIT extends AtTheDeskIT {

  @Test
  void anyTextComesBackAsItWasTyped() {
    var typed = "<b>#{1+1}</b> \"quoted\" \\ {0} '; drop table notice; -- שלום 数据 \uD83D\uDC6A";
    var slug = notices.create(jeffco.id(), dana, Words.english(typed));
    assertEquals(typed, drafts.one(jeffco.id(), dana, slug).name().in("en"));
  }

  @Test
  void aDraftIsForStaffAlone() {
    var slug = notices.create(jeffco.id(), dana, Words.english("Bus tracker"));
    var maria = Parents.maria(jeffco).caller();
    var elsewhere = Officials.staff(Districts.chicago()).caller();
    assertThrows(NotFound.class, () -> published.one(jeffco.id(), slug));
    assertTrue(published.list(jeffco.id(), "", null, 10).items().isEmpty());
    assertThrows(SignInFirst.class, () -> drafts.one(jeffco.id(), Caller.ANYONE, slug));
    assertThrows(NotAllowed.class, () -> drafts.one(jeffco.id(), maria, slug));
    assertThrows(NotYourDistrict.class, () -> drafts.one(jeffco.id(), elsewhere, slug));
    assertThrows(NotAllowed.class, () -> notices.create(jeffco.id(), maria, NOTE));
    assertThrows(NotAllowed.class, () -> save(maria, slug, new Edition(1, 0)));
    assertThrows(NotYourDistrict.class, () -> save(elsewhere, slug, new Edition(1, 0)));
    assertThrows(
        NotAllowed.class, () -> notices.setStatus(jeffco.id(), maria, slug, Status.IN_USE, NOTE));
  }

  @Test
  void anotherDistrictsNoticeIsNotHere() {
    var slug = publish("Classroom dashboard");
    var chicago = Districts.chicago();
    var kevin = Officials.staff(chicago).caller();
    assertThrows(NotFound.class, () -> published.one(chicago.id(), slug));
    assertThrows(NotFound.class, () -> drafts.one(chicago.id(), kevin, slug));
    assertThrows(
        NotFound.class, () -> notices.setStatus(chicago.id(), kevin, slug, Status.IN_USE, NOTE));
  }

  @Test
  void aNoticeThatWasNeverPublishedIsDiscardedUnlessAProposalNamesIt() {
    var slug = notices.create(jeffco.id(), dana, Words.english("Dashboard"));
    var maria = Parents.maria(jeffco).caller();
    assertThrows(NotAllowed.class, () -> drafts.discard(jeffco.id(), maria, slug));
    var store = Proposals.open(jeffco);
    Sql.run(
        "insert into initiative_system select district_id, ?, id from notice where district_id = ?",
        store.id(),
        jeffco.id().value());
    assertThrows(StillNamed.class, () -> drafts.discard(jeffco.id(), dana, slug));
    Sql.run("delete from initiative_system where initiative_id = ?", store.id());
    drafts.discard(jeffco.id(), dana, slug);
    assertTrue(drafts.list(jeffco.id(), dana).isEmpty());
    var kept = publish("Dashboard");
    assertThrows(AlreadyPublished.class, () -> drafts.discard(jeffco.id(), dana, kept));
    save(dana, kept, new Edition(2, 0));
    assertTrue(drafts.one(jeffco.id(), dana, kept).started());
    drafts.discard(jeffco.id(), dana, kept);
    assertFalse(drafts.one(jeffco.id(), dana, kept).started());
    assertEquals(1, published.one(jeffco.id(), kept).number());
  }

  @Test
  void whoSavesOnTopOfAnotherEditionIsToldAndWritesNothingOver() {
    var slug = notices.create(jeffco.id(), dana, Words.english("Dashboard"));
    var opened = drafts.one(jeffco.id(), dana, slug).edition();
    save(dana, slug, opened);
    assertThrows(Stale.class, () -> save(dana, slug, opened));
    assertEquals(new Edition(1, 1), drafts.one(jeffco.id(), dana, slug).edition());
  }

  @Test
  void ofEightWhoSaveAtTheSameMomentOneSucceeds() throws Exception {
    var slug = publish("Dashboard");
    var opened = drafts.one(jeffco.id(), dana, slug).edition();
    Callable<Boolean> saving =
        () -> {
          try {
            save(dana, slug, opened);
            return true;
          } catch (Stale overtaken) {
            return false;
          }
        };
    var pool = Executors.newFixedThreadPool(8);
    var saved = 0;
    for (var one : pool.invokeAll(IntStream.range(0, 8).mapToObj(i -> saving).toList()))
      if (one.get()) saved++;
    pool.shutdown();
    assertEquals(1, saved);
    assertEquals(new Edition(2, 1), drafts.one(jeffco.id(), dana, slug).edition());
  }

  @Test
  void onlyTheFieldsThatAreWrittenChange() {
    var slug = publish("Dashboard");
    var before = drafts.one(jeffco.id(), dana, slug);
    var hosting = Entry.open(Words.english("We ask."));
    notices.save(
        jeffco.id(),
        dana,
        slug,
        new Notices.Writing(before.edition(), Map.of(Field.HOSTING, hosting)));
    assertEquals(
        before.record().with(Field.HOSTING, hosting), drafts.one(jeffco.id(), dana, slug).record());
  }

  @Test
  void noticesWithAQuestionLeftOutStayDrafts() {
    var slug = notices.create(jeffco.id(), dana, Words.english("Dashboard"));
    var refused = assertThrows(BadInput.class, () -> publishDraft(slug, NOTE));
    assertEquals("system.description", refused.field());
    assertThrows(NotFound.class, () -> published.one(jeffco.id(), slug));
  }

  @Test
  void aPublicationSaysWhatChanged() {
    var slug = notices.create(jeffco.id(), dana, Words.english("Dashboard"));
    save(dana, slug, new Edition(1, 0));
    assertThrows(BadInput.class, () -> publishDraft(slug, Words.NONE));
  }

  @Test
  void twoSystemsOfOneNameHaveTwoAddressesAndNoneIsCalledNew() {
    assertEquals("dashboard", notices.create(jeffco.id(), dana, Words.english("Dashboard")));
    assertEquals("dashboard-2", notices.create(jeffco.id(), dana, Words.english("Dashboard")));
    assertEquals("new-2", notices.create(jeffco.id(), dana, Words.english("New")));
  }
}
