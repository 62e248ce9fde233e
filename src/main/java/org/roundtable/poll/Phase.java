package org.roundtable.poll;

/** Where a poll is in time. */
public enum Phase {
  NOT_YET_OPEN,
  OPEN,
  CLOSED
}
