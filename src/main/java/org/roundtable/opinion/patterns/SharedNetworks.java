package org.roundtable.opinion.patterns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Networks from which many people came within an hour. How many would be usual follows from how
 * many came at all and from the network's part in it: a mobile carrier brings its part all day and
 * every day, a room full of people brings it once. So the part is taken outside of the hour, and is
 * not below what the largest network of another day had.
 */
final class SharedNetworks {
  private static final long HOUR = 3_600_000;

  /** Others on a day before a network's part in it says something. */
  private static final int ENOUGH = 20;

  /** A network's part of a small day wavers as much. */
  private static final double WAVE = 3;

  private final List<Doings.Arrival> all;
  private final Map<Integer, Integer> byDay = new HashMap<>();
  private final Map<Integer, Double> largest = new TreeMap<>();

  private SharedNetworks(List<Doings.Arrival> all, Iterable<List<Doings.Arrival>> networks) {
    this.all = all;
    for (var arrival : all) byDay.merge(arrival.day(), 1, Integer::sum);
    for (var network : networks) {
      int day = network.get(0).day();
      int others = byDay.get(day);
      if (others >= ENOUGH) largest.merge(day, network.size() / (double) others, Math::max);
    }
  }

  static List<Finding> in(Doings doings) {
    var networks = new TreeMap<String, List<Doings.Arrival>>();
    for (var arrival : doings.arrivals())
      networks.computeIfAbsent(arrival.network(), n -> new ArrayList<>()).add(arrival);
    var search = new SharedNetworks(doings.arrivals(), networks.values());
    return networks.values().stream()
        .filter(network -> network.size() >= Unusual.FLOOR)
        .map(search::fullest)
        .filter(finding -> finding != null)
        .sorted(Comparator.comparingLong(Finding::from).thenComparingInt(Finding::people))
        .toList();
  }

  /** The hour in which most came from it; null where that is not unusual. */
  private Finding fullest(List<Doings.Arrival> network) {
    int from = 0;
    int until = 0;
    int end = 0;
    for (int first = 0; first < network.size(); first++) {
      while (end < network.size() && network.get(end).at() < network.get(first).at() + HOUR) end++;
      if (end - first > until - from) {
        from = first;
        until = end;
      }
    }
    var hour = network.subList(from, until);
    var usual = usual(hour, network.size() - hour.size());
    if (!Unusual.is(hour.size(), usual, WAVE, all.size())) return null;
    return Finding.of(
        Kind.ONE_NETWORK,
        hour.get(0).at(),
        hour.get(hour.size() - 1).at(),
        usual,
        hour.stream().map(Doings.Arrival::person).toList());
  }

  private double usual(List<Doings.Arrival> hour, int itsOwnOutside) {
    long from = hour.get(0).at();
    int came = (int) all.stream().filter(a -> a.at() >= from && a.at() < from + HOUR).count();
    int outside = byDay.get(hour.get(0).day()) - hour.size();
    double part = (itsOwnOutside + .5) / (outside + ENOUGH);
    return came * Math.max(part, onOtherDays(hour.get(0).day()));
  }

  /** The middle one of the other days' largest parts; 0 where no other day had enough people. */
  private double onOtherDays(int day) {
    var parts =
        largest.entrySet().stream()
            .filter(e -> e.getKey() != day)
            .map(Map.Entry::getValue)
            .sorted()
            .toList();
    return parts.isEmpty() ? 0 : parts.get((parts.size() - 1) / 2);
  }
}
