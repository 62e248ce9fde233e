package org.roundtable.opinion.math;

/** Tests of proportions, with one added to every count. */
final class Significance {
  /** z that chance exceeds in one of ten cases. */
  static final double NINETY_PERCENT = 1.2816;

  private Significance() {}

  /** Is a share more than one half? z = 2 sqrt(n) (s / n - 1/2), after adding one to both. */
  static double oneProportion(int successes, int trials) {
    double n = trials + 1.0;
    return 2 * Math.sqrt(n) * ((successes + 1.0) / n - 0.5);
  }

  /**
   * Is one share more than another? z of two proportions, pooled, after adding one to all four
   * counts; 0 where all succeeded.
   */
  static double twoProportions(int successes, int trials, int otherSuccesses, int otherTrials) {
    double s = successes + 1.0;
    double n = trials + 1.0;
    double t = otherSuccesses + 1.0;
    double m = otherTrials + 1.0;
    double pooled = (s + t) / (n + m);
    if (pooled >= 1) return 0;
    return (s / n - t / m) / Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m));
  }
}
