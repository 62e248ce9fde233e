package org.roundtable.opinion.math;

/**
 * The centred vote matrix times itself (the covariance, up to a factor), never written out: it only
 * multiplies. One pass over the votes for each product, and always in the same order, so that sums
 * round alike everywhere.
 */
final class Spread {
  private final VoteMatrix votes;
  private final double[] deviations;
  private final double total;

  Spread(VoteMatrix votes, double[] centre) {
    this.votes = votes;
    this.deviations = new double[centre.length * VoteMatrix.VALUES];
    for (int code = 0; code < deviations.length; code++) {
      int column = VoteMatrix.column(code);
      if (!votes.moderatedOut(column)) deviations[code] = VoteMatrix.value(code) - centre[column];
    }
    double sum = 0;
    for (int code : votes.codes()) sum += deviations[code] * deviations[code];
    this.total = sum;
  }

  /** Sum of all squares in the centred matrix. */
  double total() {
    return total;
  }

  /** What each possible vote adds along a direction: (vote - centre) x entry. */
  double[] steps(double[] direction) {
    var steps = new double[direction.length * VoteMatrix.VALUES];
    for (int code = 0; code < steps.length; code++)
      steps[code] = deviations[code] * direction[VoteMatrix.column(code)];
    return steps;
  }

  double[] times(double[] direction) {
    var steps = steps(direction);
    var sums = new double[steps.length];
    var codes = votes.codes();
    for (int row = 0; row < votes.participants(); row++) {
      int end = votes.start(row + 1);
      double along = 0;
      for (int i = votes.start(row); i < end; i++) along += steps[codes[i]];
      for (int i = votes.start(row); i < end; i++) sums[codes[i]] += along;
    }
    var product = new double[direction.length];
    for (int j = 0; j < product.length; j++)
      product[j] = (part(j, -1, sums) + part(j, 1, sums)) + part(j, 0, sums);
    return product;
  }

  /** Added in an order that stays the same when agree and disagree change places. */
  private double part(int column, int value, double[] sums) {
    int code = VoteMatrix.code(column, value);
    return deviations[code] * sums[code];
  }
}
