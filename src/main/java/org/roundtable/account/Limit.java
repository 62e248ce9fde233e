package org.roundtable.account;

import java.time.Duration;

/**
 * What may be done only so often, and how often that is. A network is generous: behind one address
 * sit a school's whole parents' evening.
 */
public enum Limit {
  SIGN_IN_FROM_NETWORK(200, Duration.ofMinutes(10)),
  SIGN_IN_TO_ACCOUNT_FROM_NETWORK(10, Duration.ofMinutes(10)),
  SIGN_IN_TO_ACCOUNT(60, Duration.ofHours(1)),
  SIGN_IN_FROM_KNOWN_DEVICE(20, Duration.ofMinutes(10)),
  MAIL_FROM_NETWORK(100, Duration.ofHours(1)),
  MAIL_TO_ACCOUNT_FROM_NETWORK(5, Duration.ofMinutes(15)),
  MAIL_TO_ACCOUNT(20, Duration.ofHours(1)),
  MAIL_FROM_KNOWN_DEVICE(5, Duration.ofMinutes(15)),
  LINK_FROM_NETWORK(200, Duration.ofMinutes(10)),
  PASSWORD_OF_PERSON(10, Duration.ofMinutes(10)),
  CODE_OF_PERSON(5, Duration.ofMinutes(10)),
  CODE_OF_PERSON_A_DAY(50, Duration.ofDays(1)),
  CODE_FROM_KNOWN_DEVICE(10, Duration.ofMinutes(10)),
  DOWNLOAD_OF_PERSON(20, Duration.ofHours(1)),
  INVITATION_BY_PERSON(200, Duration.ofDays(1)),
  COMMENT_OF_NEWCOMER(10, Duration.ofHours(1)),
  COMMENT_OF_NEWCOMER_A_DAY(30, Duration.ofDays(1)),
  COMMENT_OF_VERIFIED(60, Duration.ofHours(1)),
  COMMENT_OF_VERIFIED_A_DAY(200, Duration.ofDays(1)),
  REACTION_OF_PERSON(1_200, Duration.ofHours(1)),
  REPORT_OF_PERSON(20, Duration.ofHours(1));

  private final int times;
  private final Duration within;

  Limit(int times, Duration within) {
    this.times = times;
    this.within = within;
  }

  public int times() {
    return times;
  }

  public Duration within() {
    return within;
  }
}
