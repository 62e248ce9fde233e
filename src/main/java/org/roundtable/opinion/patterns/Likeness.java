package org.roundtable.opinion.patterns;

import java.util.HashMap;
import java.util.List;

/**
 * How alike some people react: of all pairs of them who reacted to the same point, which part
 * reacted in the same way. A room full of neighbours reacts about as alike as everybody does.
 */
final class Likeness {
  private Likeness() {}

  /** 0 to 1; null where no two of them reacted to the same point. */
  static Double of(List<Doings.Reaction> reactions) {
    var counts = new HashMap<Long, long[]>();
    for (var r : reactions) counts.computeIfAbsent(r.point(), p -> new long[3])[r.value() + 1]++;
    long pairs = 0;
    long alike = 0;
    for (var count : counts.values()) {
      long all = count[0] + count[1] + count[2];
      pairs += all * (all - 1) / 2;
      for (long same : count) alike += same * (same - 1) / 2;
    }
    return pairs == 0 ? null : (double) alike / pairs;
  }
}
