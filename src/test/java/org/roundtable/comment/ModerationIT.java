package org.roundtable.comment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
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
import org.roundtable.harness.Proposals;
import org.roundtable.harness.Someone;
import org.roundtable.harness.Sql;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.NotFound;

/** What waits, what is hidden and why, and who learns of it. */
class ModerationIT extends InsideIT {
  private static final ModerationActs.Order APPROVE =
      new ModerationActs.Order(Act.APPROVE, null, null);
  private static final ModerationActs.Order HIDE =
      new ModerationActs.Order(Act.HIDE, Reason.NAMES_A_CHILD, "Please leave the name out.");
  private static final ModerationActs.Order UNDO = new ModerationActs.Order(Act.UNDO, null, null);

  @Inject Comments comments;
  @Inject Points points;
  @Inject Reports reports;
  @Inject ModerationActs acts;
  @Inject ModerationQueue queue;
  private Place jeffco;
  private Proposals.Proposal store;
  private Someone tom;
  private Someone maria;
  private Someone moderator;

  @BeforeEach
  void aProposalIsOpen() {
    jeffco = Districts.jeffco();
    store = Proposals.open(jeffco);
    tom = Parents.tom(jeffco);
    maria = Parents.maria(jeffco);
    moderator = Officials.moderator(jeffco);
  }

  @Test
  void theFirstCommentOfSomebodyUnverifiedWaitsUntilOneWasApproved() {
    var first = make(tom, "First");
    assertEquals(State.WAITING, state(tom.caller(), first));
    assertThrows(NotFound.class, () -> state(Caller.ANYONE, first));
    assertEquals(State.SHOWN, state(Caller.ANYONE, make(maria, "Verified")));
    act(APPROVE, first);
    assertEquals(State.SHOWN, state(Caller.ANYONE, first));
    assertEquals(State.SHOWN, state(Caller.ANYONE, make(tom, "Second")));
  }

  @Test
  void whereEveryCommentWaitsAVerifiedOneDoesToo() {
    Proposals.rule(jeffco, "EVERY_COMMENT");
    assertEquals(State.WAITING, state(maria.caller(), make(maria, "Verified")));
  }

  @Test
  void whereOnlyReportsCountNothingWaits() {
    Proposals.rule(jeffco, "REPORTED_ONLY");
    assertEquals(State.SHOWN, state(Caller.ANYONE, make(tom, "First")));
  }

  @Test
  void hidingNeedsAReasonAndWords() {
    var id = make(maria, "Words");
    assertEquals("reason", field(new ModerationActs.Order(Act.HIDE, null, "Why"), id));
    assertEquals("note", field(new ModerationActs.Order(Act.HIDE, Reason.SPAM, " "), id));
    assertEquals("act", field(new ModerationActs.Order(Act.HOLD, null, null), id));
    assertEquals(State.SHOWN, state(Caller.ANYONE, id));
  }

  @Test
  void theAuthorLearnsWhyByMailAndOnThePageAndCanAnswerOnce() {
    var id = make(maria, "Little Anna Smith is failing");
    act(HIDE, id);
    assertThrows(NotFound.class, () -> state(Caller.ANYONE, id));
    var ruling = points.ruling(jeffco.id(), maria.caller(), id);
    assertEquals(Reason.NAMES_A_CHILD, ruling.reason());
    assertNull(points.ruling(jeffco.id(), tom.caller(), id));
    assertEquals(
        1,
        Sql.number(
            "select count(*) from mail where recipient = ? and body like '%leave the name out%'",
            maria.email()));
    assertThrows(
        NotFound.class, () -> acts.answer(jeffco.id(), tom.caller(), ruling.id(), "Not mine"));
    acts.answer(jeffco.id(), maria.caller(), ruling.id(), "It is my own child.");
    assertThrows(
        NotFound.class, () -> acts.answer(jeffco.id(), maria.caller(), ruling.id(), "Again"));
    assertEquals(List.of(id), pile(Pile.ANSWERED));
    act(UNDO, id);
    assertEquals(State.SHOWN, state(Caller.ANYONE, id));
    assertEquals(List.of(), pile(Pile.ALL));
  }

  @Test
  void mendedWordsComeBeforeAModeratorAgainAndTheHiddenOnesStayHidden() {
    var id = make(maria, "Anna Smith is failing");
    act(HIDE, id);
    comments.edit(jeffco.id(), maria.caller(), place(id), new Draft("A child is failing", ""));
    assertEquals(State.WAITING, state(maria.caller(), id));
    act(APPROVE, id);
    var wordings = points.history(jeffco.id(), Caller.ANYONE, store.slug(), id);
    assertEquals(List.of("A child is failing"), wordings.stream().map(Version::text).toList());
  }

  @Test
  void whatWasBeforeThePublicButHiddenLaterLeavesTheHistoryToo() {
    var id = make(maria, "Anna Smith is failing");
    comments.edit(jeffco.id(), maria.caller(), place(id), new Draft("A child is failing", ""));
    assertEquals(2, points.history(jeffco.id(), Caller.ANYONE, store.slug(), id).size());
    act(HIDE, id);
    act(UNDO, id);
    assertEquals(1, points.history(jeffco.id(), Caller.ANYONE, store.slug(), id).size());
  }

  @Test
  void threeVerifiedReportersTakeACommentOutOfSightAndTheLogSaysSo() {
    var id = make(maria, "Words");
    for (int i = 0; i < 5; i++) report(Parents.tom(jeffco), id);
    report(Parents.grace(jeffco), id);
    report(Parents.grace(jeffco), id);
    assertEquals(State.SHOWN, state(Caller.ANYONE, id));
    report(Parents.grace(jeffco), id);
    assertEquals(State.WAITING, state(maria.caller(), id));
    var line = queue.log(jeffco.id(), Long.MAX_VALUE, 1).items().get(0);
    assertTrue(line.byRule() && line.act() == Act.HOLD, line.toString());
    act(APPROVE, id);
    report(Parents.grace(jeffco), id);
    assertEquals(State.SHOWN, state(Caller.ANYONE, id), "settled reports do not count again");
  }

  @Test
  void theWordsOfPeopleWhoWorkForTheDistrictAreNotTakenAwayByNumbers() {
    var dana = Officials.staff(jeffco).joins(jeffco, 2);
    var id = make(dana, "The district's view");
    for (int i = 0; i < 4; i++) report(Parents.grace(jeffco), id);
    assertEquals(State.SHOWN, state(Caller.ANYONE, id));
    assertEquals(List.of(id), pile(Pile.REPORTED));
  }

  @Test
  void aReportIsMadeOnceAndNotOfOwnWords() {
    var id = make(maria, "Words");
    report(tom, id);
    assertThrows(AlreadyReported.class, () -> report(tom, id));
    assertThrows(OwnPoint.class, () -> report(maria, id));
  }

  @Test
  void fiveHundredPiecesOfSpamGoInOneActWithOneLetterAndOneLineInTheLog() {
    store.points(tom, 500);
    var kept = make(maria, "Not spam");
    report(maria, Sql.number("select min(id) from comment where author_id = ?", tom.id().value()));
    var spam =
        Sql.rows("select id from comment where author_id = ?", tom.id().value()).stream()
            .map(row -> (Long) row.get(0))
            .toList();
    assertEquals(500, acts.act(jeffco.id(), moderator.caller(), spam, HIDE));
    assertEquals(1, Sql.number("select count(*) from mail where recipient = ?", tom.email()));
    var log = queue.log(jeffco.id(), Long.MAX_VALUE, 10).items();
    assertEquals(1, log.size());
    assertEquals(500, log.get(0).comments());
    assertEquals(1, points.about(jeffco.id(), Caller.ANYONE, store.slug()).points());
    assertEquals(State.SHOWN, state(Caller.ANYONE, kept));
    assertEquals(500, acts.act(jeffco.id(), moderator.caller(), spam, UNDO), "all recoverable");
    assertEquals(0, Proposals.broken("point-lists-are-right.sql"));
    assertEquals(0, Proposals.broken("every-hiding-has-a-reason.sql"));
  }

  @Test
  void theSameActTwiceIsNotLoggedTwice() {
    var id = make(tom, "First");
    act(APPROVE, id);
    assertThrows(NothingChanged.class, () -> act(APPROVE, id));
    act(UNDO, id);
    assertThrows(NothingChanged.class, () -> act(UNDO, id));
  }

  @Test
  void nobodyButAModeratorOfThisVeryDistrictSeesTheQueueOrActs() {
    var id = make(tom, "First");
    var chicago = Officials.moderator(Districts.chicago());
    for (var who : List.of(maria, Officials.staff(jeffco), Officials.administrator(jeffco)))
      assertThrows(NotAllowed.class, () -> actAs(who, APPROVE, id));
    assertThrows(NotYourDistrict.class, () -> actAs(chicago, APPROVE, id));
    assertThrows(
        NothingChanged.class,
        () -> acts.act(chicagoOf(chicago), chicago.caller(), List.of(id), APPROVE),
        "a comment of another district is not there");
    assertEquals(State.WAITING, state(tom.caller(), id));
  }

  private static DistrictId chicagoOf(Someone moderator) {
    return moderator.caller().roles().keySet().iterator().next();
  }

  private List<Long> pile(Pile pile) {
    return queue.ids(
        jeffco.id(), moderator.caller(), new ModerationQueue.Filter(pile, "", 0, Long.MAX_VALUE));
  }

  private long make(Someone who, String text) {
    return comments.makePoint(jeffco.id(), who.caller(), store.slug(), new Draft(text, ""));
  }

  private void report(Someone who, long id) {
    reports.report(jeffco.id(), who.caller(), place(id), new Reports.Why(Reason.INSULT, ""));
  }

  private void act(ModerationActs.Order order, long id) {
    actAs(moderator, order, id);
  }

  private void actAs(Someone who, ModerationActs.Order order, long id) {
    acts.act(jeffco.id(), who.caller(), List.of(id), order);
  }

  private String field(ModerationActs.Order order, long id) {
    return assertThrows(BadInput.class, () -> act(order, id)).field();
  }

  private State state(Caller who, long id) {
    return points.one(jeffco.id(), who, store.slug(), id).state();
  }

  private Comments.Place place(long id) {
    return new Comments.Place(store.slug(), id);
  }
}
