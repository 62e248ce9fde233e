package org.roundtable.opinion.math;

import java.util.Arrays;

/**
 * The two directions along which participants differ most. A missing vote takes the mean of its
 * column, so that in the centred matrix it is 0 and takes no room; a statement that was moderated
 * out is a column of zeros. Power iteration finds the components, Gram-Schmidt keeps the second at
 * right angles to the first. Their sign, which means nothing, is such that the largest entry is
 * positive.
 *
 * @param centre mean vote of each statement, from -1 to 1, over all who saw it
 * @param first of length 1, or all 0 where nobody differs from anybody
 * @param second likewise, at right angles to the first
 */
record PrincipalComponents(double[] centre, double[] first, double[] second) {
  private static final int ROUNDS = 100;

  /** A round that changes every entry by less than this is the last. */
  private static final double STILL = 1e-10;

  /** A component that explains less than this share of all variance is rounding. */
  private static final double NOTHING = 1e-12;

  private static final double GOLDEN = 0.6180339887498949;

  static PrincipalComponents of(VoteMatrix votes) {
    var centre = centre(votes);
    var spread = new Spread(votes, centre);
    var none = new double[centre.length];
    var first = component(spread, none);
    return new PrincipalComponents(centre, first, component(spread, first));
  }

  private static double[] centre(VoteMatrix votes) {
    var seen = new long[votes.statements()];
    var sum = new long[votes.statements()];
    for (int code : votes.codes()) {
      seen[VoteMatrix.column(code)]++;
      sum[VoteMatrix.column(code)] += VoteMatrix.value(code);
    }
    var centre = new double[votes.statements()];
    for (int j = 0; j < centre.length; j++)
      if (seen[j] > 0 && !votes.moderatedOut(j)) centre[j] = (double) sum[j] / seen[j];
    return centre;
  }

  private static double[] component(Spread spread, double[] before) {
    var now = new double[before.length];
    for (int j = 0; j < now.length; j++) now[j] = 0.5 + (j + 1) * GOLDEN % 1;
    orthogonal(now, before);
    for (int round = 0; round < ROUNDS; round++) {
      var next = spread.times(scaled(now, 1 / length(now)));
      orthogonal(next, before);
      double length = length(next);
      if (!(length > NOTHING * spread.total())) return new double[before.length];
      next = scaled(next, 1 / length);
      boolean still = change(now, next) < STILL;
      now = next;
      if (still) break;
    }
    return signed(now);
  }

  private static void orthogonal(double[] vector, double[] to) {
    double along = 0;
    for (int j = 0; j < to.length; j++) along += vector[j] * to[j];
    for (int j = 0; j < to.length; j++) vector[j] -= along * to[j];
  }

  private static double length(double[] vector) {
    double sum = 0;
    for (double entry : vector) sum += entry * entry;
    return Math.sqrt(sum);
  }

  private static double[] scaled(double[] vector, double by) {
    var scaled = new double[vector.length];
    for (int j = 0; j < scaled.length; j++) scaled[j] = vector[j] * by;
    return scaled;
  }

  private static double change(double[] before, double[] after) {
    double most = 0;
    for (int j = 0; j < after.length; j++) most = Math.max(most, Math.abs(after[j] - before[j]));
    return most;
  }

  private static double[] signed(double[] vector) {
    int largest = 0;
    for (int j = 1; j < vector.length; j++)
      if (Math.abs(vector[j]) > Math.abs(vector[largest])) largest = j;
    // Adding 0 leaves no -0, which would be written differently.
    var turned = scaled(vector, vector[largest] < 0 ? -1 : 1);
    for (int j = 0; j < turned.length; j++) turned[j] += 0.0;
    return turned;
  }

  /**
   * Where each participant stands: the sum over the statements seen of (vote - centre) x component,
   * times sqrt(statements / statements seen), so that people who voted little are not all drawn to
   * the middle. A column of zeros counts as seen by everybody.
   */
  Cloud points(VoteMatrix votes) {
    double[] x = along(votes, first);
    double[] y = along(votes, second);
    var ones = new double[x.length];
    Arrays.fill(ones, 1);
    return new Cloud(x, y, ones);
  }

  private double[] along(VoteMatrix votes, double[] component) {
    var steps = new Spread(votes, centre).steps(component);
    int zeros = 0;
    for (int j = 0; j < votes.statements(); j++) if (votes.moderatedOut(j)) zeros++;
    var along = new double[votes.participants()];
    for (int row = 0; row < along.length; row++) {
      int seen = zeros;
      double sum = 0;
      for (int i = votes.start(row); i < votes.start(row + 1); i++) {
        int code = votes.code(i);
        if (!votes.moderatedOut(VoteMatrix.column(code))) seen++;
        sum += steps[code];
      }
      if (seen > 0) along[row] = sum * Math.sqrt((double) votes.statements() / seen);
    }
    return along;
  }

  /**
   * Where somebody would stand who saw this statement alone and agreed: (1 - centre) x component x
   * sqrt(statements).
   */
  Point projection(int column) {
    double far = (1 - centre[column]) * Math.sqrt(centre.length);
    return new Point(far * first[column], far * second[column]);
  }
}
