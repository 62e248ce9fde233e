package org.roundtable.account;

import java.time.Duration;

/** What a one-time link does when its button is pressed, and how long it can be. */
public enum Purpose {
  SIGN_UP(Duration.ofHours(24)),
  SIGN_IN(Duration.ofMinutes(15)),
  RESET(Duration.ofMinutes(15)),
  NEW_EMAIL(Duration.ofHours(1)),
  FIRST_OPERATOR(Duration.ofHours(24)),
  INVITATION(Duration.ofDays(7)),
  CLOSE_ACCOUNT(Duration.ofMinutes(15));

  private final Duration holds;

  Purpose(Duration holds) {
    this.holds = holds;
  }

  public Duration holds() {
    return holds;
  }
}
