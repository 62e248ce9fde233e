package org.roundtable.poll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.roundtable.account.Accounts;
import org.roundtable.account.Caller;
import org.roundtable.account.Caretaker;
import org.roundtable.account.Email;
import org.roundtable.account.SignInFirst;
import org.roundtable.account.me.Erasures;
import org.roundtable.harness.Parents;
import org.roundtable.harness.Someone;
import org.roundtable.harness.Sql;
import org.roundtable.harness.TestClock;

/** Nobody votes twice, whatever becomes of accounts, and never more than could. */
class TurnoutIT extends OnePollIT {
  @Inject Accounts accounts;
  @Inject Erasures erasures;
  @Inject Event<Caretaker.Round> rounds;

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
}
