package org.roundtable.notice;

/** How a question of a notice stands. */
public enum Standing {
  YES,
  NO,
  PARTLY,
  /** The answer is its words. */
  TEXT,
  /** Allowed while a system is only proposed, and shown as an open question. */
  NOT_YET_KNOWN
}
