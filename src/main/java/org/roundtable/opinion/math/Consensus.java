package org.roundtable.opinion.math;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What the admitted participants agree on, or disagree with, whatever their group: p > 1/2 with z
 * above 90 %, at most five each, ordered by p x z.
 */
public record Consensus(List<Shared> agree, List<Shared> disagree) {
  private static final int FIVE = 5;

  /**
   * @param p (votes on that side + 1) / (seen + 2)
   * @param z of p being more than one half
   */
  public record Shared(long statement, double p, double z) {}

  static Consensus of(VoteMatrix votes, List<Counts> admitted) {
    return new Consensus(on(Side.AGREE, votes, admitted), on(Side.DISAGREE, votes, admitted));
  }

  private static List<Shared> on(Side side, VoteMatrix votes, List<Counts> admitted) {
    var shared = new ArrayList<Shared>();
    for (int j = 0; j < votes.statements(); j++) {
      var counts = admitted.get(j);
      double p = counts.share(side);
      double z = Significance.oneProportion(counts.of(side), counts.seen());
      if (!votes.moderatedOut(j) && p > 0.5 && z > Significance.NINETY_PERCENT)
        shared.add(new Shared(votes.statement(j), p, z));
    }
    return shared.stream()
        .sorted(Comparator.comparingDouble(one -> -one.p() * one.z()))
        .limit(FIVE)
        .toList();
  }
}
