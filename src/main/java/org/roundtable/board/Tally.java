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

  /** Members who sat on the board that day. */
  public int seated() {
    return present() + absent;
  }

  /** Members who were there; also those who left this question to the others. */
  public int present() {
    return yes + no + abstain + recused;
  }

  /**
   * Were more than half of the members there? The usual rule; a board can have another one, so the
   * clerk is told and decides.
   */
  public boolean quorate() {
    return 2 * present() > seated();
  }

  /** Nobody who voted was against. */
  public boolean unanimous() {
    return yes > 0 && no == 0 && abstain == 0;
  }
}
