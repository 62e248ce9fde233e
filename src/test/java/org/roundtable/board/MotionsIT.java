package org.roundtable.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.account.Caller;
import org.roundtable.account.NotAllowed;
import org.roundtable.account.NotYourDistrict;
import org.roundtable.harness.Districts;
import org.roundtable.harness.InsideIT;
import org.roundtable.harness.Officials;
import org.roundtable.harness.Place;
import org.roundtable.harness.Proposals;
import org.roundtable.harness.Sql;
import org.roundtable.initiative.Initiatives;
import org.roundtable.initiative.Outcome;
import org.roundtable.initiative.Stage;
import org.roundtable.initiative.guard.NotBeforeTheBoard;
import org.roundtable.initiative.guard.ResponseMissing;
import org.roundtable.kernel.Words;

/** The clerk records what the board decided, once and for good. */
class MotionsIT extends InsideIT {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/Denver"));

  @Inject Motions motions;
  @Inject Decisions decisions;
  @Inject Initiatives initiatives;
  private Place jeffco;
  private Proposals.Proposal store;
  private Caller clerk;
  private int beth;
  private int carl;
  private int inbloom;
  private int dashboard;

  @BeforeEach
  void anAnsweredInitiativeBeforeABoardOfTwo() {
    jeffco = Districts.jeffco();
    store = Proposals.open(jeffco);
    clerk = Officials.clerk(jeffco).caller();
    store.closed();
    store.is("BOARD");
    Sql.run(
        "insert into initiative_version (district_id, initiative_id, number) values (?, ?, 1)",
        jeffco.id().value(),
        store.id());
    Sql.run(
        "update initiative_version set published_at = ? where initiative_id = ?",
        Instant.now(),
        store.id());
    inbloom = system("inbloom");
    dashboard = system("dashboard");
    beth = seat("Beth Lindqvist", TODAY.minusYears(2), null);
    carl = seat("Carl Jensen", TODAY.minusYears(2), null);
    seat("Paula Reyes", TODAY.minusYears(4), TODAY);
    seat("Julia Marsh", TODAY.plusDays(1), null);
  }

  @Test
  void onlyWhoSatThatDayIsCalled() {
    assertEquals(
        List.of(beth, carl),
        motions.question(jeffco.id(), clerk, store.slug(), TODAY).seats().stream()
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
    var question = motions.question(jeffco.id(), clerk, store.slug(), TODAY);
    assertInstanceOf(ResponseMissing.class, question.obstacle());
    assertThrows(
        ResponseMissing.class, () -> motions.check(jeffco.id(), clerk, store.slug(), split()));
    answered();
    assertNull(motions.question(jeffco.id(), clerk, store.slug(), TODAY).obstacle());
    motions.check(jeffco.id(), clerk, store.slug(), split());
    store.is("RESPONSE");
    assertThrows(
        NotBeforeTheBoard.class, () -> motions.check(jeffco.id(), clerk, store.slug(), split()));
    assertInstanceOf(
        NotBeforeTheBoard.class,
        motions.question(jeffco.id(), clerk, store.slug(), TODAY).obstacle());
  }

  @Test
  void theSameMotionIsNotRecordedTwice() {
    answered();
    motions.record(jeffco.id(), clerk, store.slug(), split());
    assertThrows(
        NotBeforeTheBoard.class, () -> motions.record(jeffco.id(), clerk, store.slug(), split()));
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

  private Minute split() {
    return new Minute(
        TODAY,
        Words.english("To end the work with inBloom and go on with the dashboard."),
        beth,
        carl,
        null,
        List.of(new Vote(beth, Option.YES, ""), new Vote(carl, Option.YES, "")),
        List.of(
            ruling("The store", inbloom, Outcome.REJECTED),
            ruling("The dashboard", dashboard, Outcome.ADOPTED)));
  }

  private static Minute.Ruling ruling(String part, int system, Outcome outcome) {
    return new Minute.Ruling(
        Words.english(part), Set.of(system), outcome, Words.NONE, Words.english("Families asked."));
  }

  private void answered() {
    Sql.run(
        "insert into theme (district_id, initiative_id, title, answer, published_at)"
            + " values (?, ?, '{\"en\":\"Servers\"}', '{\"en\":\"Ours\"}', ?)",
        jeffco.id().value(),
        store.id(),
        Instant.now());
  }

  private int system(String slug) {
    var id =
        (int)
            Sql.number(
                "insert into notice (district_id, slug, status) values (?, ?, 'PROPOSED') returning id",
                jeffco.id().value(),
                slug);
    Sql.run(
        "insert into notice_version (district_id, notice_id, number, published_at) values (?, ?, 1, ?)",
        jeffco.id().value(),
        id,
        Instant.now());
    Sql.run("insert into initiative_system values (?, ?, ?)", jeffco.id().value(), store.id(), id);
    return id;
  }

  private int seat(String name, LocalDate from, LocalDate to) {
    return (int)
        Sql.number(
            "insert into board_member (district_id, name, from_on, to_on) values (?, ?, ?, ?) returning id",
            jeffco.id().value(),
            name,
            from,
            to);
  }
}
