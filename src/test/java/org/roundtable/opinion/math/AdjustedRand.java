package org.roundtable.opinion.math;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How alike two partitions of the same people are (Hubert and Arabie 1985): 1 for equal ones, 0 for
 * what chance would give. Only people whom both place are counted.
 */
public final class AdjustedRand {
  private AdjustedRand() {}

  public static double index(Map<Long, Integer> one, Map<Long, Integer> other) {
    var both = new HashMap<List<Integer>, Integer>();
    var first = new HashMap<Integer, Integer>();
    var second = new HashMap<Integer, Integer>();
    int people = 0;
    for (var entry : one.entrySet()) {
      var there = other.get(entry.getKey());
      if (there == null) continue;
      people++;
      both.merge(List.of(entry.getValue(), there), 1, Integer::sum);
      first.merge(entry.getValue(), 1, Integer::sum);
      second.merge(there, 1, Integer::sum);
    }
    double chance = pairs(first) * pairs(second) / (people * (people - 1) / 2.0);
    double most = (pairs(first) + pairs(second)) / 2;
    return most == chance ? 1 : (pairs(both) - chance) / (most - chance);
  }

  private static double pairs(Map<?, Integer> sizes) {
    return sizes.values().stream().mapToDouble(n -> n * (n - 1) / 2.0).sum();
  }
}
