package org.roundtable.board;

import java.util.Collection;
import java.util.Collections;

/**
 * The roll call in figures. The majority of the votes cast decides, as in Robert's Rules of Order:
 * a tie fails, and those who abstained, recused themselves or were absent cast no vote.
 */
public record Tally(int yes, int no, int abstain, int recused, int absent) {

  static Tally of(Collection<Option> options) {
    return new Tally(
        Collections.frequency(options, Option.YES),
        Collections.frequency(options, Option.NO),
        Collections.frequency(options, Option.ABSTAIN),
        Collections.frequency(options, Option.RECUSED),
        Collections.frequency(options, Option.ABSENT));
  }

  public Result result() {
    return yes > no ? Result.PASS : Result.FAIL;
  }

  /** Nobody who voted was against. */
  public boolean unanimous() {
    return yes > 0 && no == 0 && abstain == 0;
  }
}
