package org.roundtable.opinion.patterns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sets of people who reacted to about the same points, and to all that they share in the same way,
 * where chance makes no such set. Around each row that many have stand those who differ from it by
 * a point more or less; rows that may be alike are found by MinHash (Broder 1997), so that not all
 * are compared with all. Whoever agrees, disagrees or passes throughout is left out.
 */
final class AlikeRows {
  /** Points that two must have in common, and their part of all that either reacted to. */
  private static final int POINTS = 8;

  private static final double PART = 0.8;

  /** Opinions go together, so that chance alone says too little. */
  private static final double WAVE = 8;

  /** Rows as alike as {@link #PART} share one of so many pairs of least hashes almost surely. */
  private static final int BANDS = 24;

  /** So many comparisons, so that a district where all rows are alike ends too. */
  private static final int COMPARED = 5_000_000;

  /** So many sets are weighed, the largest rows first; each costs a look at all reactions. */
  private static final int WEIGHED = 50;

  private final List<Row> rows;
  private final int people;
  private final List<Map<Long, List<Integer>>> bands = new ArrayList<>();
  private int compared;

  private AlikeRows(Collection<Row> all) {
    people = all.stream().mapToInt(r -> r.people().size()).sum();
    rows =
        all.stream()
            .filter(Row::varied)
            .sorted(
                Comparator.comparingInt((Row r) -> -r.people().size())
                    .thenComparingLong(r -> r.people().get(0)))
            .toList();
    for (int band = 0; band < BANDS; band++) {
      var buckets = new HashMap<Long, List<Integer>>();
      for (int i = 0; i < rows.size(); i++)
        buckets.computeIfAbsent(rows.get(i).least(band), b -> new ArrayList<>(1)).add(i);
      bands.add(buckets);
    }
  }

  static List<Finding> in(Doings doings) {
    var byPerson = new TreeMap<Long, TreeMap<Long, Integer>>();
    for (var r : doings.reactions())
      byPerson.computeIfAbsent(r.person(), p -> new TreeMap<>()).put(r.point(), r.value());
    var rows = new HashMap<Map<Long, Integer>, Row>();
    byPerson.forEach(
        (person, values) -> {
          if (values.size() >= POINTS)
            rows.computeIfAbsent(values, v -> Row.of(values)).people().add(person);
        });
    return new AlikeRows(rows.values()).found(doings);
  }

  private List<Finding> found(Doings doings) {
    var taken = new boolean[rows.size()];
    var found = new ArrayList<Finding>();
    int weighed = 0;
    for (int centre = 0; centre < rows.size() && compared < COMPARED; centre++) {
      if (taken[centre]) continue;
      var around = around(centre, taken);
      int size = around.stream().mapToInt(i -> rows.get(i).people().size()).sum();
      if (size < Unusual.FLOOR || weighed++ >= WEIGHED) continue;
      var set = new AlikeSet(rows.get(centre), around.stream().map(rows::get).toList(), doings);
      double usual = set.chance() * people;
      if (!Unusual.is(size, Math.max(usual, 1e-9), WAVE, rows.size())) continue;
      for (var i : around) taken[i] = true;
      found.add(set.finding(usual));
    }
    found.sort(
        Comparator.comparingInt((Finding f) -> -f.people()).thenComparingLong(Finding::from));
    return found;
  }

  private Collection<Integer> around(int centre, boolean[] taken) {
    var around = new LinkedHashSet<Integer>();
    around.add(centre);
    var seen = new boolean[rows.size()];
    for (int band = 0; band < BANDS; band++)
      for (var i : bands.get(band).get(rows.get(centre).least(band))) {
        if (taken[i] || seen[i]) continue;
        seen[i] = true;
        compared++;
        if (rows.get(centre).alike(rows.get(i))) around.add(i);
      }
    return around;
  }

  /**
   * Reactions that some people have made, all of them the same.
   *
   * @param points ascending
   */
  record Row(long[] points, byte[] values, List<Long> people) {

    static Row of(TreeMap<Long, Integer> reactions) {
      var points = reactions.keySet().stream().mapToLong(p -> p).toArray();
      var values = new byte[points.length];
      int at = 0;
      for (int value : reactions.values()) values[at++] = (byte) value;
      return new Row(points, values, new ArrayList<>(1));
    }

    boolean varied() {
      for (var value : values) if (value != values[0]) return true;
      return false;
    }

    boolean alike(Row other) {
      int shared = shared(other);
      return shared >= POINTS && shared >= PART * (points.length + other.points.length - shared);
    }

    /** How many points both have; -1 where they contradict each other at one. */
    int shared(Row other) {
      int i = 0;
      int j = 0;
      int shared = 0;
      while (i < points.length && j < other.points.length) {
        long a = points[i];
        long b = other.points[j];
        if (a == b && values[i] != other.values[j]) return -1;
        if (a == b) shared++;
        if (a <= b) i++;
        if (b <= a) j++;
      }
      return shared;
    }

    /** Two least hashes over its reactions, as one number. */
    long least(int band) {
      return least(2L * band) * 31 + least(2L * band + 1);
    }

    private long least(long family) {
      long least = Long.MAX_VALUE;
      for (int i = 0; i < points.length; i++)
        least = Math.min(least, mixed(mixed(family) ^ points[i] * 3 + values[i]));
      return least;
    }

    /** SplitMix64's way to make neighbours differ. */
    private static long mixed(long number) {
      long z = number + 0x9E3779B97F4A7C15L;
      z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
      z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
      return z ^ z >>> 31;
    }
  }
}
