package org.roundtable.opinion.math;

/**
 * What a statement says about a group, against all other groups.
 *
 * @param votes of the group on that side
 * @param seen votes of the group, passes included
 * @param p (votes + 1) / (seen + 2)
 * @param pZ z of p being more than one half
 * @param r p of the group / p of the others
 * @param rZ z of the group's share being more than the others'
 * @param bestAgree whether it stands here as the statement that the group agrees with most
 */
public record Representative(
    long statement,
    Side side,
    int votes,
    int seen,
    double p,
    double pZ,
    double r,
    double rZ,
    boolean bestAgree) {

  static Representative of(long statement, Side side, Counts group, Counts others) {
    double p = group.share(side);
    return new Representative(
        statement,
        side,
        group.of(side),
        group.seen(),
        p,
        Significance.oneProportion(group.of(side), group.seen()),
        p / others.share(side),
        Significance.twoProportions(group.of(side), group.seen(), others.of(side), others.seen()),
        false);
  }

  /** Both z exceed 90 %. */
  boolean passes() {
    return pZ > Significance.NINETY_PERCENT && rZ > Significance.NINETY_PERCENT;
  }

  /** By what representative statements are ordered: r x z of r x p x z of p. */
  double weight() {
    return r * rZ * p * pZ;
  }

  Representative asBestAgree() {
    return new Representative(statement, side, votes, seen, p, pZ, r, rZ, true);
  }
}
