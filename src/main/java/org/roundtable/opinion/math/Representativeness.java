package org.roundtable.opinion.math;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which statements speak for a group: at most five that it agrees or disagrees with significantly
 * more often than the others do, before them the one that it agrees with best.
 */
final class Representativeness {
  private static final int FIVE = 5;

  private final List<Candidate> candidates = new ArrayList<>();

  /**
   * @param group its counts on every statement
   * @param others the counts of the people of all other groups
   */
  Representativeness(VoteMatrix votes, List<Counts> group, List<Counts> others) {
    for (int j = 0; j < votes.statements(); j++)
      if (!votes.moderatedOut(j))
        candidates.add(Candidate.of(votes.statement(j), group.get(j), others.get(j)));
  }

  /** A statement on both sides. */
  private record Candidate(Representative agree, Representative disagree) {

    static Candidate of(long statement, Counts group, Counts others) {
      return new Candidate(
          Representative.of(statement, Side.AGREE, group, others),
          Representative.of(statement, Side.DISAGREE, group, others));
    }

    /** On the side whose z of r is larger. */
    Representative side() {
      return agree.rZ() > disagree.rZ() ? agree : disagree;
    }

    boolean passes() {
      return agree.passes() || disagree.passes();
    }

    boolean hasOpinions() {
      return agree.votes() > 0 || disagree.votes() > 0;
    }

    boolean isWellAgreed() {
      return agree.pZ() > Significance.NINETY_PERCENT || (agree.r() > 1 && agree.p() > 0.5);
    }

    boolean isAgreedBetterThan(Candidate held) {
      return held.agree.r() > 1
          ? agree.weight() > held.agree.weight()
          : agree.p() * agree.pZ() > held.agree.p() * held.agree.pZ();
    }

    double larger() {
      return Math.max(agree.rZ(), disagree.rZ());
    }
  }

  List<Representative> chosen() {
    var best = bestAgree();
    var passing =
        candidates.stream()
            .filter(candidate -> candidate.passes() && candidate != best)
            .map(Candidate::side)
            .sorted(Comparator.comparingDouble((Representative r) -> -r.weight()));
    var first = best == null ? Stream.<Representative>empty() : Stream.of(asBest(best));
    var chosen =
        Stream.concat(first, passing)
            .limit(FIVE)
            .sorted(Comparator.comparing(Representative::side))
            .toList();
    return chosen.isEmpty() ? mostUnusual() : chosen;
  }

  private static Representative asBest(Candidate best) {
    return best.side().asBestAgree();
  }

  private Candidate bestAgree() {
    Candidate held = null;
    for (var candidate : candidates) {
      if (!candidate.hasOpinions()) continue;
      if (held == null ? candidate.isWellAgreed() : candidate.isAgreedBetterThan(held))
        held = candidate;
    }
    return held;
  }

  private List<Representative> mostUnusual() {
    return candidates.stream()
        .reduce((held, next) -> next.larger() > held.larger() ? next : held)
        .map(candidate -> List.of(candidate.side()))
        .orElse(List.of());
  }
}
