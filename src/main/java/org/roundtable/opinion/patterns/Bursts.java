package org.roundtable.opinion.patterns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/**
 * Windows of time in which far more people came than usual. A person counts once however much they
 * do, until they have rested for half an hour. Usual is the largest of three: the average of the
 * whole time, that of the three hours before and after, and that of the same hour on the three days
 * before and after; so neither a long evening nor the rush of every evening is a burst.
 */
final class Bursts {
  private static final long MINUTE = 60_000;
  private static final long HOUR = 60 * MINUTE;
  private static final long DAY = 24 * HOUR;
  private static final long REST = 30 * MINUTE;
  private static final long AROUND = 3 * HOUR;
  private static final long[] WIDTHS = {5 * MINUTE, 30 * MINUTE, 2 * HOUR};
  private static final int KINDS = 3;
  private static final int DAYS = 3;

  /** After a message to all families half an hour has about five times as many as usual. */
  private static final double WAVE = 8;

  private final Kind kind;
  private final List<Visit> visits;
  private final long[] times;
  private final long span;

  /** Somebody came. */
  private record Visit(long person, long at) {}

  /** Some of the visits, and how unlikely so many are. */
  private record Window(int first, int end, double usual, double logTail) {}

  private Bursts(Kind kind, List<Visit> visits) {
    this.kind = kind;
    this.visits = visits;
    this.times = visits.stream().mapToLong(Visit::at).toArray();
    this.span = times.length == 0 ? DAY : Math.max(DAY, times[times.length - 1] - times[0]);
  }

  /** Of newcomers only what is no burst of reactions or points anyway. */
  static List<Finding> in(Doings doings) {
    var reacting = reacting(doings.reactions());
    var writing = doings.points().stream().map(p -> new Visit(p.person(), p.at())).toList();
    var all = new ArrayList<>(reacting);
    all.addAll(writing);
    all.sort(Comparator.comparingLong(Visit::at).thenComparingLong(Visit::person));
    var found = new ArrayList<>(new Bursts(Kind.MANY_CAME, rested(reacting)).found());
    found.addAll(new Bursts(Kind.MANY_WROTE, rested(writing)).found());
    for (var began : new Bursts(Kind.MANY_BEGAN, firsts(all)).found())
      if (found.stream().noneMatch(f -> f.from() <= began.to() && began.from() <= f.to()))
        found.add(began);
    return found;
  }

  /**
   * Of one and the same millisecond are reactions that were brought in together, without theirs.
   */
  private static List<Visit> reacting(List<Doings.Reaction> all) {
    var reacting = new ArrayList<Visit>();
    for (int from = 0, to = 0; from < all.size(); from = to) {
      while (to < all.size() && all.get(to).at() == all.get(from).at()) to++;
      var together = all.subList(from, to);
      if (together.stream().map(Doings.Reaction::person).distinct().count() < Unusual.FLOOR)
        for (var r : together) reacting.add(new Visit(r.person(), r.at()));
    }
    return reacting;
  }

  private static List<Visit> rested(List<Visit> all) {
    var last = new HashMap<Long, Long>();
    var visits = new ArrayList<Visit>();
    for (var visit : all) {
      var before = last.put(visit.person(), visit.at());
      if (before == null || visit.at() - before > REST) visits.add(visit);
    }
    return visits;
  }

  private static List<Visit> firsts(List<Visit> all) {
    var seen = new HashSet<Long>();
    return all.stream().filter(visit -> seen.add(visit.person())).toList();
  }

  /** The least likely windows that do not overlap, the earliest first. */
  private List<Finding> found() {
    var windows = new ArrayList<Window>();
    for (var width : WIDTHS) look(width, windows);
    windows.sort(Comparator.comparingDouble(Window::logTail).thenComparingInt(Window::first));
    var taken = new ArrayList<Window>();
    for (var window : windows)
      if (taken.stream().noneMatch(t -> t.first() < window.end() && window.first() < t.end()))
        taken.add(window);
    return taken.stream()
        .sorted(Comparator.comparingInt(Window::first))
        .map(this::finding)
        .toList();
  }

  private Finding finding(Window window) {
    var people = visits.subList(window.first(), window.end()).stream().map(Visit::person).toList();
    return Finding.of(kind, times[window.first()], times[window.end() - 1], window.usual(), people);
  }

  private void look(long width, List<Window> found) {
    int end = 0;
    for (int first = 0; first < times.length; first++) {
      while (end < times.length && times[end] < times[first] + width) end++;
      int count = end - first;
      if (count < Unusual.FLOOR) continue;
      double usual = usual(first, end, width);
      if (Unusual.is(count, usual, WAVE, (long) times.length * WIDTHS.length * KINDS))
        found.add(new Window(first, end, usual, Unusual.logTail(count, usual)));
    }
  }

  /** Never none: one more than was seen, over the whole time. */
  private double usual(int first, int end, long width) {
    long from = times[first];
    int outside = times.length - (end - first);
    double always = (outside + 1.0) * width / span;
    double around =
        (double) (end(from + width, AROUND) - end + first - begin(from - AROUND))
            * width
            / (2 * AROUND);
    return Math.max(always, Math.max(around, sameHour(from, width)));
  }

  private double sameHour(long from, long width) {
    int days = 0;
    int seen = 0;
    for (int day = -DAYS; day <= DAYS; day++) {
      long at = from + day * DAY;
      if (day == 0 || at < times[0] - HOUR / 2 || at > times[times.length - 1]) continue;
      days++;
      seen += near(at, width);
    }
    return days == 0 ? 0 : (double) seen / days * width / (width + HOUR);
  }

  private int near(long at, long width) {
    return end(at + width, HOUR / 2) - begin(at - HOUR / 2);
  }

  /** The place of the first visit from that moment on. */
  private int begin(long moment) {
    int low = 0;
    int high = times.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times[middle] < moment) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private int end(long moment, long later) {
    return begin(moment + later);
  }
}
