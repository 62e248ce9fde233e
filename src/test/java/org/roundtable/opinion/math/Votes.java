package org.roundtable.opinion.math;

import java.util.List;
import java.util.stream.LongStream;

/** Small conversations for tests, written as they are read: one line per participant. */
final class Votes {
  private Votes() {}

  /**
   * "+" agree, "-" disagree, "0" pass, " " unseen; both count from 0, people come in their order.
   */
  static VoteMatrix of(String... rows) {
    return without(List.of(), rows);
  }

  static VoteMatrix without(List<Long> moderatedOut, String... rows) {
    int statements = 0;
    for (var row : rows) statements = Math.max(statements, row.length());
    var log = new VoteLog(LongStream.range(0, statements).boxed().toList(), moderatedOut);
    for (int i = 0; i < rows.length; i++)
      for (int j = 0; j < rows[i].length(); j++)
        if (rows[i].charAt(j) != ' ') log.add(i, j, "-0+".indexOf(rows[i].charAt(j)) - 1, i);
    return log.matrix();
  }
}
