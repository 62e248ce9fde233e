package org.roundtable.poll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.account.Accounts;
import org.roundtable.account.Caller;
import org.roundtable.account.Caretaker;
import org.roundtable.account.Email;
import org.roundtable.account.NotAllowed;
import org.roundtable.account.NotYourDistrict;
import org.roundtable.account.SignInFirst;
import org.roundtable.account.me.Erasures;
import org.roundtable.harness.Districts;
import org.roundtable.harness.InsideIT;
import org.roundtable.harness.Officials;
import org.roundtable.harness.Parents;
import org.roundtable.harness.Place;
import org.roundtable.harness.Someone;
import org.roundtable.harness.Sql;
import org.roundtable.harness.TestClock;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.Words;

/** Advisory polls on a real database, by a clock that the tests set. */
class PollsIT extends InsideIT {
  private static final Instant OPENS = Instant.parse("2013-09-03T14:00:00Z");
  private static final Instant CLOSES = Instant.parse("2013-10-01T05:59:00Z");
  private static final String INBLOOM = "inbloom-data-store";
  private static final Nonce NONCE = new Nonce("ab".repeat(32));

  @Inject Polls polls;
  @Inject Accounts accounts;
  @Inject Erasures erasures;
  @Inject Event<Caretaker.Round> rounds;
  private Place jeffco;
  private Someone maria;

  @BeforeEach
  void aPollIsOpen() {
    jeffco = Districts.jeffco();
    maria = Parents.maria(jeffco);
    joined(OPENS, maria);
    Sql.run(
        "insert into initiative (district_id, slug, stage, comments_open_at, comments_close_at)"
            + " values (?, ?, 'OPEN', ?, ?)",
        jeffco.id().value(),
        INBLOOM,
        OPENS.minusSeconds(60),
        CLOSES);
    TestClock.is(OPENS);
  }

  @Test
  void aParentVotesOnceAndTheSameNonceGivesTheSameReceipt() {
    open(false, true);
    var first = cast(maria, Choice.OPPOSE, NONCE);
    assertEquals(first, cast(maria, Choice.OPPOSE, NONCE));
    assertThrows(AlreadyVoted.class, () -> cast(maria, Choice.OPPOSE, new Nonce("cd".repeat(32))));
    assertThrows(AlreadyVoted.class, () -> cast(maria, Choice.OPPOSE, null));
    assertEquals("1 1 OPPOSE", rows());
  }

  @Test
  void theHolderOfTheNonceReplacesTheChoiceUntilTheClose() {
    open(false, true);
    var first = cast(maria, Choice.OPPOSE, NONCE);
    var second = cast(maria, Choice.SUPPORT_WITH_CHANGES, NONCE);
    assertEquals(first.receipt().tracker(), second.receipt().tracker());
    assertEquals("1 1 SUPPORT_WITH_CHANGES", rows());
    TestClock.is(CLOSES);
    assertThrows(PollClosed.class, () -> cast(maria, Choice.OPPOSE, NONCE));
    assertEquals("1 1 SUPPORT_WITH_CHANGES", rows());
    assertEquals(second, polls.receipt(jeffco.id(), maria.caller(), INBLOOM, NONCE));
  }

  @Test
  void theClosingSecondTakesNoBallotAndTheOneBeforeDoes() {
    open(false, true);
    TestClock.is(CLOSES);
    assertThrows(PollClosed.class, () -> cast(maria, Choice.OPPOSE, NONCE));
    TestClock.is(CLOSES.minusNanos(1_000));
    assertNotNull(cast(maria, Choice.OPPOSE, NONCE));
  }

  @Test
  void nothingIsTakenBeforeThePollOpens() {
    polls.open(
        jeffco.id(),
        Officials.staff(jeffco).caller(),
        INBLOOM,
        new Poll.Opening(question(), OPENS.plusSeconds(1), CLOSES, false, false));
    assertThrows(PollNotOpen.class, () -> cast(maria, Choice.OPPOSE, NONCE));
  }

  @Test
  void onlyMembersOfThisDistrictVoteAndOnlyItsStaffOpen() {
    assertThrows(NotAllowed.class, () -> open(maria, false, false));
    assertThrows(
        NotYourDistrict.class, () -> open(Officials.staff(Districts.chicago()), false, false));
    open(false, false);
    assertThrows(NotAllowed.class, () -> cast(Officials.staff(jeffco), Choice.SUPPORT, NONCE));
    var elsewhere = Parents.maria(Districts.chicago());
    assertThrows(NotYourDistrict.class, () -> cast(elsewhere, Choice.SUPPORT, NONCE));
    assertThrows(
        SignInFirst.class,
        () -> polls.cast(jeffco.id(), Caller.ANYONE, INBLOOM, Choice.SUPPORT, NONCE));
    assertEquals("0 0 null", rows());
  }

  @Test
  void aNonceThatSomebodyElseVotedWithIsRefusedAndLeavesNoMark() {
    open(false, false);
    cast(maria, Choice.OPPOSE, NONCE);
    var tom = Parents.tom(jeffco);
    assertThrows(BadInput.class, () -> cast(tom, Choice.SUPPORT, NONCE));
    assertFalse(polls.hasVoted(jeffco.id(), tom.caller(), INBLOOM));
    assertEquals("1 1 OPPOSE", rows());
  }

  @Test
  void aBallotCarriesOnlyWhatThePollDeclared() {
    open(false, false);
    cast(maria, Choice.OPPOSE, NONCE);
    assertEquals("true null", stratum(NONCE));
    assertEquals("poll_id, tracker, choice, verified, school_id", columns("ballot"));
    assertEquals("poll_id, person_id", columns("roll_mark"));
  }

  @Test
  void aSchoolIsCountedWhereAFamilyHasOneAndThePollAsksForIt() {
    open(false, true);
    cast(maria, Choice.OPPOSE, NONCE);
    assertEquals("true " + jeffco.school("Bell Middle School"), stratum(NONCE));
    var tom = new Nonce("01".repeat(32));
    cast(Parents.tom(jeffco), Choice.OPPOSE, tom);
    assertEquals("false " + jeffco.school("Arvada High School"), stratum(tom));
    var two = new Nonce("02".repeat(32));
    var both = Parents.grace(jeffco);
    for (var school : new String[] {"Bell Middle School", "Arvada High School"})
      Sql.run(
          "insert into membership_school (district_id, person_id, school_id) values (?, ?, ?)",
          jeffco.id().value(),
          both.id().value(),
          jeffco.school(school));
    cast(both, Choice.OPPOSE, two);
    assertEquals("true null", stratum(two));
  }

  @Test
  void hiddenResultsStayHiddenUntilTheClose() {
    open(true, false);
    cast(maria, Choice.OPPOSE, NONCE);
    var poll = polls.of(jeffco.id(), Caller.ANYONE, INBLOOM).orElseThrow();
    assertNull(poll.tally());
    assertEquals(1, poll.cast());
    TestClock.is(CLOSES);
    assertEquals(1, polls.of(jeffco.id(), Caller.ANYONE, INBLOOM).orElseThrow().tally().cast());
  }

  @Test
  void nothingOfAPollCanBeChangedNorASecondOneOpened() {
    open(true, false);
    assertThrows(PollExists.class, () -> open(true, false));
    for (var change :
        new String[] {
          "hidden_until_close = false",
          "closes_at = closes_at + interval '1 day'",
          "by_school = true",
          "eligible = 7"
        })
      assertThrows(
          IllegalStateException.class,
          () ->
              Sql.run("update poll set " + change + " where district_id = ?", jeffco.id().value()));
    assertThrows(
        IllegalStateException.class,
        () -> Sql.run("delete from poll where district_id = ?", jeffco.id().value()));
  }

  @Test
  void aPollKnowsHowManyCouldVoteAndClosesBeforeTheBoardMeets() {
    Sql.run(
        "update initiative set board_on = date '2013-09-20' where district_id = ?",
        jeffco.id().value());
    assertThrows(BadInput.class, () -> open(false, false));
    Sql.run(
        "update initiative set board_on = date '2013-11-07' where district_id = ?",
        jeffco.id().value());
    joined(OPENS, Parents.tom(jeffco));
    joined(OPENS.plusSeconds(1), Parents.grace(jeffco));
    assertEquals(2, open(false, false).eligible());
  }

  @Test
  void whoVotedAndComesBackWithTheSameAddressDoesNotVoteAgain() {
    open(false, false);
    cast(maria, Choice.OPPOSE, NONCE);
    var address = address(maria);
    var leaver = Parents.grace(jeffco).caller();
    erasures.close(leaver.person(), Erasures.Words.TAKE);
    erasures.close(maria.id(), Erasures.Words.TAKE);
    var back = back(address);
    assertThrows(AlreadyVoted.class, () -> cast(back, Choice.SUPPORT, null));
    assertThrows(AlreadyVoted.class, () -> cast(back, Choice.SUPPORT, NONCE));
    assertThrows(
        SignInFirst.class, () -> polls.cast(jeffco.id(), leaver, INBLOOM, Choice.SUPPORT, null));
    assertEquals("1 1 OPPOSE", rows());
    assertNotNull(cast(Parents.tom(jeffco), Choice.SUPPORT, null));
    assertEquals("poll_id, address_hash", columns("spent_address"));
    assertEquals(1, spent());
    TestClock.is(CLOSES.minusSeconds(1));
    rounds.fire(new Caretaker.Round());
    assertEquals(1, spent());
    TestClock.is(CLOSES);
    rounds.fire(new Caretaker.Round());
    assertEquals(0, spent());
  }

  @Test
  void anAddressThatVotedAndWasGivenUpDoesNotVoteAgain() {
    open(false, false);
    cast(maria, Choice.OPPOSE, NONCE);
    var address = address(maria);
    accounts.changeEmail(maria.id(), new Email("new-" + address));
    var back = back(address);
    assertThrows(AlreadyVoted.class, () -> cast(back, Choice.SUPPORT, null));
    assertNotNull(cast(maria, Choice.NOT_SURE, NONCE));
    assertEquals("1 1 NOT_SURE", rows());
  }

  @Test
  void whoLeavesWithoutAVoteOrAfterTheCloseLeavesNothing() {
    open(false, false);
    erasures.close(Parents.tom(jeffco).id(), Erasures.Words.TAKE);
    cast(maria, Choice.OPPOSE, NONCE);
    TestClock.is(CLOSES);
    erasures.close(maria.id(), Erasures.Words.TAKE);
    assertEquals(0, spent());
  }

  @Test
  void neverMorePeopleVoteThanCould() {
    var poll = open(false, false);
    assertEquals(1, poll.eligible());
    var tom = Parents.tom(jeffco);
    joined(OPENS, tom);
    joined(CLOSES, Parents.grace(jeffco));
    cast(maria, Choice.OPPOSE, NONCE);
    cast(tom, Choice.SUPPORT, null);
    assertEquals("2 of 2", turnout());
    erasures.close(maria.id(), Erasures.Words.TAKE);
    assertEquals("2 of 2", turnout());
    var mute = Parents.tom(jeffco);
    joined(OPENS, mute);
    assertEquals("2 of 3", turnout());
    erasures.close(mute.id(), Erasures.Words.TAKE);
    assertEquals("2 of 2", turnout());
    TestClock.is(CLOSES.plusSeconds(60));
    assertEquals("2 of 2", turnout());
  }

  private static void joined(Instant at, Someone person) {
    Sql.run("update membership set joined_at = ? where person_id = ?", at, person.id().value());
  }

  private String turnout() {
    var poll = polls.of(jeffco.id(), Caller.ANYONE, INBLOOM).orElseThrow();
    return poll.cast() + " of " + poll.eligible();
  }

  /** Somebody who signs up with this address and joins. */
  private Someone back(String address) {
    var back = Parents.maria(jeffco);
    Sql.run("update person set email = ? where id = ?", address, back.id().value());
    return back;
  }

  private static String address(Someone person) {
    return Sql.text("select email from person where id = ?", person.id().value());
  }

  private long spent() {
    return Sql.number(
        "select count(*) from spent_address s join poll p on p.id = s.poll_id where p.district_id = ?",
        jeffco.id().value());
  }

  private PollRecord open(boolean hidden, boolean bySchool) {
    return open(Officials.staff(jeffco), hidden, bySchool);
  }

  private PollRecord open(Someone person, boolean hidden, boolean bySchool) {
    return polls.open(
        jeffco.id(),
        person.caller(),
        INBLOOM,
        new Poll.Opening(question(), null, CLOSES, hidden, bySchool));
  }

  private static Words question() {
    return new Words(Map.of("en", "Should we keep records there?", "es", "¿Los guardamos ahí?"));
  }

  private Polls.Cast cast(Someone person, Choice choice, Nonce nonce) {
    return polls.cast(jeffco.id(), person.caller(), INBLOOM, choice, nonce);
  }

  /** Marks, ballots, and the choice of one of them. */
  private String rows() {
    var row =
        Sql.rows(
                "select (select count(*) from roll_mark m where m.poll_id = p.id),"
                    + " (select count(*) from ballot b where b.poll_id = p.id),"
                    + " (select min(choice) from ballot b where b.poll_id = p.id)"
                    + " from poll p where p.district_id = ?",
                jeffco.id().value())
            .get(0);
    return row.get(0) + " " + row.get(1) + " " + row.get(2);
  }

  private String stratum(Nonce nonce) {
    var poll = (int) Sql.number("select id from poll where district_id = ?", jeffco.id().value());
    var row =
        Sql.rows("select verified, school_id from ballot where tracker = ?", nonce.tracker(poll))
            .get(0);
    return row.get(0) + " " + row.get(1);
  }

  private static String columns(String table) {
    return Sql.text(
        "select string_agg(attname, ', ' order by attnum) from pg_attribute"
            + " where attrelid = ?::regclass and attnum > 0 and not attisdropped",
        table);
  }
}
