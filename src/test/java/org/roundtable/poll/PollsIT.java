package org.roundtable.poll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.roundtable.account.Caller;
import org.roundtable.account.NotAllowed;
import org.roundtable.account.NotYourDistrict;
import org.roundtable.account.SignInFirst;
import org.roundtable.harness.Districts;
import org.roundtable.harness.Officials;
import org.roundtable.harness.Parents;
import org.roundtable.harness.Sql;
import org.roundtable.harness.TestClock;
import org.roundtable.kernel.BadInput;

/** Advisory polls on a real database, by a clock that the tests set. */
class PollsIT extends OnePollIT {

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

  private String stratum(Nonce nonce) {
    var poll = (int) Sql.number("select id from poll where district_id = ?", jeffco.id().value());
    var row =
        Sql.rows("select verified, school_id from ballot where tracker = ?", nonce.tracker(poll))
            .get(0);
    return row.get(0) + " " + row.get(1);
  }
}
