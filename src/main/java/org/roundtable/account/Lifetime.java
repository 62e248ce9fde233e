package org.roundtable.account;

import java.time.Duration;
import java.time.Instant;

/** How long a sign-in holds: while it is used, and at the most. */
public enum Lifetime {
  /** Somebody who only takes part, on the family's own phone. */
  FAMILY(Duration.ofDays(14), Duration.ofDays(90)),
  /** Anybody who can change what others see: a working day. */
  OFFICE(Duration.ofHours(12), Duration.ofHours(24));

  private final Duration idle;
  private final Duration absolute;

  Lifetime(Duration idle, Duration absolute) {
    this.idle = idle;
    this.absolute = absolute;
  }

  static Lifetime of(Caller caller) {
    var more =
        caller.proof() == Proof.SECOND_MISSING
            || caller.operator()
            || caller.roles().values().stream()
                .anyMatch(held -> held.stream().anyMatch(role -> role != Role.PARENT));
    return more ? OFFICE : FAMILY;
  }

  /** Does a sign-in of {@code began}, last used at {@code seen}, still hold? */
  public boolean holds(Instant began, Instant seen, Instant now) {
    return now.isBefore(seen.plus(idle)) && now.isBefore(began.plus(absolute));
  }

  public Duration idle() {
    return idle;
  }

  public Duration absolute() {
    return absolute;
  }
}
