package org.roundtable.comment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.account.Caretaker;
import org.roundtable.account.Client;
import org.roundtable.account.Visit;
import org.roundtable.account.me.Erasures;
import org.roundtable.district.Districts;
import org.roundtable.harness.InsideIT;
import org.roundtable.harness.Parents;
import org.roundtable.harness.Place;
import org.roundtable.harness.Proposals;
import org.roundtable.harness.Someone;
import org.roundtable.harness.Sql;
import org.roundtable.harness.TestClock;

/** What is kept of where people come from: a mark a day that leads nowhere. */
class NetworksIT extends InsideIT {
  private static final Instant NOON = Instant.parse("2030-05-06T18:00:00Z");
  @Inject Networks networks;
  @Inject Districts districts;
  @Inject Erasures erasures;
  @Inject Event<Caretaker.Round> rounds;
  private Place jeffco;
  private Proposals.Proposal store;
  private Someone maria;
  private Someone tom;

  @BeforeEach
  void aProposalIsOpen() {
    jeffco = org.roundtable.harness.Districts.jeffco();
    store = Proposals.open(jeffco);
    maria = Parents.maria(jeffco);
    tom = Parents.tom(jeffco);
    TestClock.is(NOON);
  }

  private void comes(Someone who, String address) {
    comes(who, address, store);
  }

  private void comes(Someone who, String address, Proposals.Proposal to) {
    var visit = new Visit();
    visit.from(new Client(address, "", null, null));
    visit.began("/", "en", false, who.caller());
    visit.leadsTo(districts.bySlug(to.district().slug()).orElseThrow(), new HashMap<>());
    networks.note(visit, to.slug());
    networks.write();
  }

  private static String mark(Someone who, Proposals.Proposal of) {
    return Sql.text(
        "select encode(network_hash, 'hex') from visit_network where person_id = ? and initiative_id = ?"
            + " order by day desc limit 1",
        who.id().value(),
        of.id());
  }

  private static long marks(Someone who) {
    return Sql.number("select count(*) from visit_network where person_id = ?", who.id().value());
  }

  @Test
  void neighborsInANetworkHaveOneMarkAndOthersAnother() {
    var grace = Parents.grace(jeffco);
    comes(maria, "203.0.113.7");
    comes(tom, "203.0.113.250");
    comes(grace, "203.0.114.7");
    assertEquals(mark(maria, store), mark(tom, store));
    assertNotEquals(mark(maria, store), mark(grace, store));
  }

  @Test
  void ofAnIpv6AddressTheFirst48BitsCount() {
    comes(maria, "2001:db8:1:2::3");
    comes(tom, "2001:db8:1:ffff::4");
    assertEquals(mark(maria, store), mark(tom, store));
  }

  @Test
  void theSecondTimeOfADayNothingIsKept() {
    comes(maria, "203.0.113.7");
    var first = mark(maria, store);
    comes(maria, "198.51.100.7");
    assertEquals(1, marks(maria));
    assertEquals(first, mark(maria, store));
  }

  @Test
  void theNextDayAndInAnotherDistrictTheSameNetworkHasAnotherMark() {
    comes(maria, "203.0.113.7");
    var monday = mark(maria, store);
    var chicago = org.roundtable.harness.Districts.chicago();
    var there = Proposals.open(chicago);
    comes(Parents.grace(chicago), "203.0.113.7", there);
    assertEquals(
        0,
        Sql.number(
            "select count(*) from visit_network where initiative_id = ? and network_hash = decode(?, 'hex')",
            there.id(),
            monday));
    TestClock.is(NOON.plus(Duration.ofDays(1)));
    comes(maria, "203.0.113.7");
    assertEquals(2, marks(maria));
    assertNotEquals(monday, mark(maria, store));
  }

  @Test
  void theDayIsThatOfTheDistrict() {
    TestClock.is(Instant.parse("2030-05-07T03:00:00Z"));
    comes(maria, "203.0.113.7");
    assertEquals(
        "2030-05-06",
        Sql.text("select day from visit_network where person_id = ?", maria.id().value()));
  }

  @Test
  void aProxyOnThisMachineStandsForEverybodyAndIsNoNetwork() {
    comes(maria, "127.0.0.1");
    comes(tom, "0:0:0:0:0:0:0:1");
    assertEquals(0, marks(maria) + marks(tom));
  }

  @Test
  void aMarkGoesAfterFourteenDaysAndWithTheAccount() {
    comes(maria, "203.0.113.7");
    comes(tom, "203.0.113.7");
    TestClock.is(NOON.plus(Duration.ofDays(14)));
    rounds.fire(new Caretaker.Round());
    assertEquals(1, marks(tom));
    erasures.close(maria.id(), Erasures.Words.LEAVE);
    assertEquals(0, marks(maria));
    TestClock.is(NOON.plus(Duration.ofDays(14)).plusSeconds(1));
    rounds.fire(new Caretaker.Round());
    assertEquals(0, marks(tom));
  }

  @Test
  void whoHasLeftBeforeItIsWrittenLeavesNoMark() {
    Sql.run("update person set closed_at = now() where id = ?", maria.id().value());
    comes(maria, "203.0.113.7");
    assertEquals(0, marks(maria));
  }
}
