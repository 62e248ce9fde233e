package org.roundtable.initiative;

/** The parts of an initiative's text, in the order of the page. */
public enum Part {
  TITLE(160),
  /** Two sentences under the title. */
  SUMMARY(600),
  WHAT,
  WHY,
  WHO_ASKED,
  /** Which data of which children. */
  DATA,
  COST,
  WHO_PAYS,
  /** Alternatives considered, side by side. */
  BUILD,
  PARTNER,
  DO_NOTHING,
  /** What happens if the board says no. */
  IF_NO,
  DATES;

  private final int most;

  Part() {
    this(10_000);
  }

  Part(int most) {
    this.most = most;
  }

  /** The most characters that it may have in one language. */
  public int most() {
    return most;
  }

  /** Empty parts that keep an initiative from being published. */
  public boolean needed() {
    return this != DATES;
  }

  /** Fits on one line. */
  public boolean line() {
    return this == TITLE;
  }
}
