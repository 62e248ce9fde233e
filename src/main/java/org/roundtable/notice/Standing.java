package org.roundtable.notice;

import java.util.Locale;

/** How a question of a notice stands. */
public enum Standing {
  YES,
  NO,
  PARTLY,
  /** The answer is its words. */
  TEXT,
  /** Allowed while a system is only proposed, and shown as an open question. */
  NOT_YET_KNOWN;

  /** Yes, no, partly and not yet known are an answer by themselves. */
  public boolean says() {
    return this != TEXT;
  }

  /** "Partly" and a plain answer mean nothing without words. */
  public boolean needsWords() {
    return this == TEXT || this == PARTLY;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
