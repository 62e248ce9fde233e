package org.roundtable.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.PersonId;

class LifetimeTest {
  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

  @Test
  void aFamilyStaysSignedInForTwoWeeksOfRestAndNinetyDaysAtMost() {
    assertTrue(holds(Lifetime.FAMILY, Duration.ofDays(89), Duration.ofDays(13)));
    assertFalse(holds(Lifetime.FAMILY, Duration.ofDays(20), Duration.ofDays(14)));
    assertFalse(holds(Lifetime.FAMILY, Duration.ofDays(90), Duration.ofMinutes(1)));
  }

  @Test
  void anybodyWithAnOfficeSignsInEachDay() {
    assertTrue(holds(Lifetime.OFFICE, Duration.ofHours(23), Duration.ofHours(11)));
    assertFalse(holds(Lifetime.OFFICE, Duration.ofHours(13), Duration.ofHours(12)));
    assertFalse(holds(Lifetime.OFFICE, Duration.ofHours(24), Duration.ofMinutes(1)));
  }

  @Test
  void oneRoleBeyondTakingPartInAnyDistrictMakesItAnOffice() {
    assertEquals(Lifetime.FAMILY, Lifetime.of(caller(Set.of(Role.PARENT), false)));
    assertEquals(Lifetime.OFFICE, Lifetime.of(caller(Set.of(Role.PARENT, Role.CLERK), false)));
    assertEquals(Lifetime.OFFICE, Lifetime.of(caller(Set.of(), true)));
  }

  private static boolean holds(Lifetime lifetime, Duration began, Duration seen) {
    return lifetime.holds(NOW.minus(began), NOW.minus(seen), NOW);
  }

  private static Caller caller(Set<Role> roles, boolean operator) {
    return new Caller(
        new PersonId(1), "A", null, Map.of(new DistrictId(1), roles), operator, Proof.TWO);
  }
}
