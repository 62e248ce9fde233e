package org.roundtable.opinion.math;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Opinion groups: k-means into at most 100 base clusters, then weighted k-means over their centres
 * for k = 2 to min(5, 2 + base clusters / 12); the k with the best mean silhouette wins, of equal
 * ones the smaller. Each run begins with the first distinct points, in the order in which people
 * came, and never with an earlier result: the same votes give the same groups.
 *
 * @param groups places of the members in the cloud, ascending; the largest group first, of equal
 *     ones the one whose first member came earlier
 * @param silhouette mean over all members; 0 where there is one group alone
 */
record Grouping(List<int[]> groups, double silhouette) {
  private static final int BASE = 100;
  private static final int MOST = 5;
  private static final int PER_GROUP = 12;

  static Grouping of(Cloud people) {
    var base = Clusters.of(people, people.firstDistinct(BASE));
    Clusters best = null;
    double silhouette = 0;
    int most = Math.min(base.count(), Math.min(MOST, 2 + base.count() / PER_GROUP));
    for (int k = 2; k <= most; k++) {
      var groups = Clusters.of(base.centres(), base.centres().firstDistinct(k));
      double mean = Silhouette.mean(base.centres(), groups);
      if (groups.count() > 1 && (best == null || mean > silhouette)) {
        best = groups;
        silhouette = mean;
      }
    }
    var of = new int[people.size()];
    for (int i = 0; i < of.length; i++) of[i] = best == null ? 0 : best.of()[base.of()[i]];
    return new Grouping(members(of), silhouette);
  }

  private static List<int[]> members(int[] of) {
    var lists = new ArrayList<List<Integer>>();
    for (int i = 0; i < of.length; i++) {
      while (lists.size() <= of[i]) lists.add(new ArrayList<>());
      lists.get(of[i]).add(i);
    }
    return lists.stream()
        .filter(list -> !list.isEmpty())
        .sorted(
            Comparator.comparingInt((List<Integer> list) -> -list.size())
                .thenComparingInt(list -> list.get(0)))
        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
        .toList();
  }
}
