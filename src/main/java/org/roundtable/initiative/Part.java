package org.roundtable.initiative;

/** The parts of an initiative's text, in the order of the page. */
public enum Part {
  TITLE,
  /** Two sentences under the title. */
  SUMMARY,
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

  /** Empty parts that keep an initiative from being published. */
  public boolean needed() {
    return this != DATES;
  }
}
