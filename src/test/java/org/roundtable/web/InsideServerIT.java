package org.roundtable.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.roundtable.account.Callers;
import org.roundtable.account.Role;
import org.roundtable.district.Districts;
import org.roundtable.harness.InsideIT;
import org.roundtable.harness.Officials;
import org.roundtable.harness.Parents;
import org.roundtable.harness.TestClock;

/** What tests inside the server rely on. */
class InsideServerIT extends InsideIT {
  @Inject Districts districts;
  @Inject Callers callers;
  @Inject Clock clock;

  @Test
  void servicesSeeTheDistrictThatATestMade() {
    var jeffco = org.roundtable.harness.Districts.jeffco();
    assertEquals(jeffco.id(), districts.bySlug(jeffco.slug()).orElseThrow().id());
  }

  @Test
  void aPersonsRolesHoldInTheirDistrict() {
    var jeffco = org.roundtable.harness.Districts.jeffco();
    var chicago = org.roundtable.harness.Districts.chicago();
    var maria = Parents.maria(jeffco);
    var caller = callers.caller(maria.cookie()).orElseThrow();
    assertEquals(maria.caller(), caller);
    assertTrue(caller.is(jeffco.id(), Role.PARENT) && !caller.is(chicago.id(), Role.PARENT));
    assertTrue(callers.caller(Officials.operator().token()).orElseThrow().operator());
  }

  @Test
  void theClockIsWhatATestSaysItIs() {
    var voted = Instant.parse("2013-11-07T19:00:00Z");
    TestClock.is(voted);
    assertEquals(voted, clock.instant());
  }
}
