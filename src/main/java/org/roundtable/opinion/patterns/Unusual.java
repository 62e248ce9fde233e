package org.roundtable.opinion.patterns;

/**
 * When a number is so far above the usual one that somebody should look. People who come by
 * themselves come as a Poisson process, so the tail of that distribution says how rarely so many
 * come by chance; it is multiplied by the number of places that were looked at (Bonferroni), as a
 * scan statistic is bounded (Naus 1965, "The distribution of the size of the maximum cluster of
 * points on a line"). Real people come in waves, though, so chance alone is not enough: it must be
 * many times the usual number as well, and enough people that no family is told apart.
 */
final class Unusual {
  /** People whom a finding needs: a large family is none. */
  static final int FLOOR = 10;

  private static final double CHANCE = 1e-6;

  private Unusual() {}

  /**
   * @param usual how many come on average, above 0
   * @param times how many times that a wave of people may be
   * @param looks at how many places it could have been found
   */
  static boolean is(int count, double usual, double times, long looks) {
    return count >= FLOOR
        && count >= times * usual
        && logTail(count, usual) + Math.log(looks) < Math.log(CHANCE);
  }

  /** The logarithm of an upper bound of P(X >= count), X Poisson with this mean below the count. */
  static double logTail(int count, double mean) {
    double logTerm = count * Math.log(mean) - mean;
    for (int k = 2; k <= count; k++) logTerm -= Math.log(k);
    return logTerm - Math.log(1 - mean / (count + 1));
  }
}
