package org.roundtable.initiative;

/** How the board, or the district itself, ended the question. */
public enum Outcome {
  ADOPTED,
  ADOPTED_WITH_CONDITIONS,
  REJECTED,
  POSTPONED,
  /** Taken back by the district before the board decided. */
  WITHDRAWN
}
