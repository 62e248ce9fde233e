package org.roundtable.notice;

/** Where a system stands. */
public enum Status {
  PROPOSED,
  IN_USE,
  ENDED,
  REFUSED
}
