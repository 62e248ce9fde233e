package org.roundtable.notice;

/**
 * What families ask of every system that holds children's data, in the order of the page. The
 * answers are first asked for by the parents of 2013 and by the laws named in the notice.
 */
public enum Question {
  NAME,
  WHAT,
  WHO_RUNS,
  COLLECTED,
  WHY,
  WHO_SEES,
  WHERE_KEPT,
  HOW_LONG,
  SOLD,
  ADS,
  COLLEGES,
  ENCRYPTED,
  SAY_NO,
  CONTACT;

  /** Answered by yes, no or partly before any words; the others by words alone. */
  public boolean yesOrNo() {
    return this == SOLD || this == ADS || this == COLLEGES || this == ENCRYPTED || this == SAY_NO;
  }
}
