package org.roundtable.opinion.patterns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * People around one row of reactions, and how likely somebody else would be among them by chance:
 * the product, over the points that they share, of the part of the others who reacted so. People
 * who think alike agree on most things, so the part of those counts where it is larger, and
 * neighbours in opinion are no finding.
 */
final class AlikeSet {
  /** Others who reacted to half of these points and to most of those in the same way. */
  private static final double MOST = 0.7;

  private static final int BESIDE = 10;

  private final AlikeRows.Row centre;
  private final Set<Long> people = new HashSet<>();
  private final List<Doings.Reaction> theirs = new ArrayList<>();
  private final Map<Long, Integer> values = new HashMap<>();
  private final Map<Long, int[]> others = new HashMap<>();
  private final Map<Long, int[]> likeMinded = new HashMap<>();
  private final Map<Long, Integer> inside = new HashMap<>();
  private final double chance;

  AlikeSet(AlikeRows.Row centre, Collection<AlikeRows.Row> around, Doings doings) {
    this.centre = centre;
    for (int i = 0; i < centre.points().length; i++)
      values.put(centre.points()[i], (int) centre.values()[i]);
    for (var row : around) people.addAll(row.people());
    count(doings.reactions());
    chance = around.stream().mapToDouble(r -> chance(r) * r.people().size()).sum() / people.size();
  }

  private void count(List<Doings.Reaction> all) {
    var here = all.stream().filter(r -> values.containsKey(r.point())).toList();
    var seen = new HashMap<Long, int[]>();
    for (var r : here)
      if (!people.contains(r.person()))
        add(seen.computeIfAbsent(r.person(), p -> new int[2]), values.get(r.point()), r.value());
    for (var r : here) {
      int value = values.get(r.point());
      if (people.contains(r.person())) {
        theirs.add(r);
        inside.merge(r.point(), 1, Integer::sum);
        continue;
      }
      add(others.computeIfAbsent(r.point(), p -> new int[2]), value, r.value());
      if (thinksLikeThem(seen.get(r.person()), value == r.value() ? 1 : 0))
        add(likeMinded.computeIfAbsent(r.point(), p -> new int[2]), value, r.value());
    }
  }

  /** Judged by the other points, so that the one that is asked about does not choose its judges. */
  private boolean thinksLikeThem(int[] seen, int alikeHere) {
    return 2 * seen[0] >= values.size() && seen[1] - alikeHere >= MOST * (seen[0] - 1);
  }

  private static void add(int[] counts, int wanted, int value) {
    counts[0]++;
    if (wanted == value) counts[1]++;
  }

  private double chance(AlikeRows.Row row) {
    double chance = 1;
    for (long point : row.points()) if (values.containsKey(point)) chance *= part(point);
    return chance;
  }

  /** Few who think like them say little: they count as if ten of everybody stood beside them. */
  private double part(long point) {
    double all = part(others.getOrDefault(point, new int[2]), 2, .5);
    return Math.max(all, part(likeMinded.getOrDefault(point, new int[2]), BESIDE, all));
  }

  private static double part(int[] counts, int beside, double theirPart) {
    return (counts[1] + beside * theirPart) / (counts[0] + beside);
  }

  /** How likely somebody reacts like them by chance. */
  double chance() {
    return chance;
  }

  /**
   * @param usual how many would do so by chance
   */
  Finding finding(double usual) {
    var same = new ArrayList<Finding.Same>();
    for (int i = 0; i < centre.points().length; i++) {
      long point = centre.points()[i];
      var elsewhere = others.get(point);
      same.add(
          new Finding.Same(
              point,
              centre.values()[i],
              inside.get(point),
              elsewhere == null ? null : (double) elsewhere[1] / elsewhere[0]));
    }
    long from = theirs.stream().mapToLong(Doings.Reaction::at).min().orElse(0);
    long to = theirs.stream().mapToLong(Doings.Reaction::at).max().orElse(0);
    return Finding.of(Kind.ALIKE, from, to, usual, List.copyOf(people))
        .with(theirs.size(), List.of(), null, null)
        .with(List.copyOf(same), List.of());
  }
}
