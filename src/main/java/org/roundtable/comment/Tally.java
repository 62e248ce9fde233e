package org.roundtable.comment;

/** How many agree, disagree and pass. */
public record Tally(int agree, int disagree, int pass) {
  static final Tally NONE = new Tally(0, 0, 0);

  public int all() {
    return agree + disagree + pass;
  }
}
