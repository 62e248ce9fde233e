package org.roundtable.opinion.math;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Who takes part in the groups: whoever cast min(7, number of statements) votes, and where these
 * are fewer than 15, the most active besides, up to 15. Votes are changed but not taken back, so
 * that nobody who cast seven falls out again. The votes alone decide: who filled up an earlier,
 * smaller round has no place kept, for else the same votes would give different groups.
 */
final class Admission {
  private static final int VOTES = 7;
  private static final int FEWEST = 15;

  private Admission() {}

  /** How many votes admit a participant. */
  static int threshold(VoteMatrix votes) {
    return Math.min(VOTES, votes.statements());
  }

  /** Rows of the admitted, in the order of the matrix. */
  static int[] of(VoteMatrix votes) {
    int enough = threshold(votes);
    int[] active =
        IntStream.range(0, votes.participants()).filter(row -> votes.votes(row) > 0).toArray();
    int[] in = IntStream.of(active).filter(row -> votes.votes(row) >= enough).toArray();
    if (in.length >= FEWEST) return in;
    return IntStream.of(active)
        .boxed()
        .sorted(Comparator.comparingInt(row -> -votes.votes(row)))
        .limit(FEWEST)
        .mapToInt(Integer::intValue)
        .sorted()
        .toArray();
  }
}
