package org.roundtable.opinion.math;

import java.util.ArrayList;
import java.util.List;

/** The counts of a number of participants on every statement, moderated out or not. */
final class Tally {
  private Tally() {}

  /** One for each column of the matrix. */
  static List<Counts> of(VoteMatrix votes, int[] rows) {
    var sums = new int[votes.statements() * VoteMatrix.VALUES];
    for (int row : rows)
      for (int i = votes.start(row); i < votes.start(row + 1); i++) sums[votes.code(i)]++;
    var counts = new ArrayList<Counts>(votes.statements());
    for (int j = 0; j < votes.statements(); j++)
      counts.add(
          new Counts(
              sums[VoteMatrix.code(j, 1)],
              sums[VoteMatrix.code(j, -1)],
              sums[VoteMatrix.code(j, 0)]));
    return List.copyOf(counts);
  }
}
