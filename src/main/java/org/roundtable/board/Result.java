package org.roundtable.board;

import org.roundtable.initiative.Outcome;

/**
 * Did the motion carry? A motion that carried does what it says. One that failed adopts and
 * withdraws nothing: the question is then either rejected or postponed, and the clerk records
 * which.
 */
public enum Result {
  PASS,
  FAIL;

  public boolean allows(Outcome outcome) {
    return this == PASS || outcome == Outcome.REJECTED || outcome == Outcome.POSTPONED;
  }
}
