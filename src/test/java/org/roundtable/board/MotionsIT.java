package org.roundtable.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.roundtable.account.NotAllowed;
import org.roundtable.account.NotYourDistrict;
import org.roundtable.harness.Districts;
import org.roundtable.harness.Officials;
import org.roundtable.harness.Sql;
import org.roundtable.initiative.Outcome;
import org.roundtable.initiative.Stage;
import org.roundtable.initiative.guard.DecidedBefore;
import org.roundtable.initiative.guard.NotBeforeTheBoard;
import org.roundtable.initiative.guard.ResponseMissing;

/** The clerk records what the board decided, once and for good. */
class MotionsIT extends BeforeTheBoardIT {

  @Test
  void onlyWhoSatThatDayIsCalled() {
    assertEquals(
        List.of(beth, carl),
        questions.question(jeffco.id(), clerk, store.slug(), TODAY).seats().stream()
            .map(Seat::id)
            .toList());
  }

  @Test
  void aMotionThatDropsOneSystemIsTwoDecisionsOnOneInitiative() {
    answered();
    var id = motions.record(jeffco.id(), clerk, store.slug(), split());
    var motion = decisions.one(jeffco.id(), String.valueOf(id));
    assertEquals(2, motion.decisions().size());
    assertEquals(Outcome.ADOPTED_WITH_CONDITIONS, motion.outcome());
    assertEquals(new Tally(2, 0, 0, 0, 0), motion.tally());
    var after = initiatives.find(jeffco.id(), clerk, store.slug());
    assertEquals(Stage.DECIDED, after.stage());
    assertEquals(Outcome.ADOPTED_WITH_CONDITIONS, after.outcome());
    assertEquals("REFUSED", Sql.text("select status from notice where id = ?", inbloom));
    assertEquals("PROPOSED", Sql.text("select status from notice where id = ?", dashboard));
  }

  @Test
  void theBoardDecidesNothingBeforeFamiliesAreAnswered() {
    assertThrows(
        ResponseMissing.class, () -> motions.record(jeffco.id(), clerk, store.slug(), split()));
    assertEquals(
        0, Sql.number("select count(*) from motion where district_id = ?", jeffco.id().value()));
    assertEquals("PROPOSED", Sql.text("select status from notice where id = ?", inbloom));
  }

  @Test
  void theClerkLearnsBeforeWritingAndBeforeTheResultWhatTheBoardStillWaitsFor() {
    var question = questions.question(jeffco.id(), clerk, store.slug(), TODAY);
    assertInstanceOf(ResponseMissing.class, question.obstacle());
    assertThrows(
        ResponseMissing.class, () -> motions.check(jeffco.id(), clerk, store.slug(), split()));
    answered();
    assertNull(questions.question(jeffco.id(), clerk, store.slug(), TODAY).obstacle());
    motions.check(jeffco.id(), clerk, store.slug(), split());
    store.is("RESPONSE");
    assertThrows(
        NotBeforeTheBoard.class, () -> motions.check(jeffco.id(), clerk, store.slug(), split()));
    assertInstanceOf(
        NotBeforeTheBoard.class,
        questions.question(jeffco.id(), clerk, store.slug(), TODAY).obstacle());
  }

  @Test
  void theSameMotionIsNotRecordedTwice() {
    answered();
    motions.record(jeffco.id(), clerk, store.slug(), split());
    assertThrows(
        DecidedBefore.class, () -> motions.record(jeffco.id(), clerk, store.slug(), split()));
  }

  @Test
  void whatIsRecordedCannotBeChangedEvenInTheDatabase() {
    answered();
    var id = motions.record(jeffco.id(), clerk, store.slug(), split());
    for (var change :
        List.of(
            "update motion set result = 'FAIL' where id = ?",
            "update roll_call set vote = 'NO' where motion_id = ?",
            "delete from decision where motion_id = ?",
            "update decision set outcome = 'REJECTED' where motion_id = ?"))
      assertTrue(
          assertThrows(IllegalStateException.class, () -> Sql.run(change, id))
              .getMessage()
              .contains("cannot be changed"),
          change);
  }

  @Test
  void onlyTheClerkOfThisDistrictRecords() {
    answered();
    for (var other :
        List.of(
            Officials.staff(jeffco),
            Officials.boardMember(jeffco),
            Officials.administrator(jeffco)))
      assertThrows(
          NotAllowed.class,
          () -> motions.record(jeffco.id(), other.caller(), store.slug(), split()));
    var elsewhere = Officials.clerk(Districts.chicago()).caller();
    assertThrows(
        NotYourDistrict.class, () -> motions.record(jeffco.id(), elsewhere, store.slug(), split()));
  }

  @Test
  void decisionsAreReadPageByPageNewestFirst() {
    answered();
    motions.record(jeffco.id(), clerk, store.slug(), split());
    var first = decisions.entries(jeffco.id(), null, 1);
    var second = decisions.entries(jeffco.id(), first.next(), 1);
    assertTrue(first.items().get(0).decision().id() > second.items().get(0).decision().id());
    assertEquals(null, second.next());
    assertEquals(1, decisions.page(jeffco.id(), null, 10).items().size());
  }
}
