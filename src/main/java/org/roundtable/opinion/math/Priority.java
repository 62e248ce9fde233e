package org.roundtable.opinion.math;

/**
 * How much a statement wants to be shown next: new ones are lifted, boring and unloved ones sink.
 */
final class Priority {
  private static final double LIFT = 8;
  private static final double HALVING = 5;

  private Priority() {}

  /**
   * ((1 - pp) (E + 1) pa (1 + 8 x 2^(-S/5)))^2 with pp = (passes + 1) / (S + 2), pa = (agrees + 1)
   * / (S + 2), S votes seen.
   *
   * @param extremity E, length of the statement's projection
   */
  static double of(Counts counts, double extremity) {
    double seen = counts.seen();
    double passed = (counts.pass() + 1) / (seen + 2);
    double lift = 1 + LIFT * StrictMath.pow(2, -seen / HALVING);
    double root = (1 - passed) * (extremity + 1) * counts.share(Side.AGREE) * lift;
    return root * root;
  }
}
