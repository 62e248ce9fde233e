package org.roundtable.opinion.math;

/** How some people voted on one statement. */
public record Counts(int agree, int disagree, int pass) {

  /** Votes, passes included. */
  public int seen() {
    return agree + disagree + pass;
  }

  int of(Side side) {
    return side == Side.AGREE ? agree : disagree;
  }

  /** (votes on the side + 1) / (seen + 2): the share, drawn to one half where few voted. */
  public double share(Side side) {
    return (of(side) + 1.0) / (seen() + 2.0);
  }

  Counts minus(Counts part) {
    return new Counts(agree - part.agree, disagree - part.disagree, pass - part.pass);
  }
}
