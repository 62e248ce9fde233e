package org.roundtable.opinion.patterns;

import java.util.Comparator;
import java.util.List;

/**
 * What people did at one initiative: reactions as they stand, points, and from which network they
 * came where that is still known. Moments are milliseconds since 1970, people are numbers.
 */
public record Doings(List<Reaction> reactions, List<Writing> points, List<Arrival> arrivals) {

  /**
   * @param value 1 agree, 0 pass, -1 disagree
   */
  public record Reaction(long person, long point, int value, long at) {}

  /** Somebody made a point. */
  public record Writing(long person, long point, long at) {}

  /**
   * Somebody took part from a network for the first time on a day.
   *
   * @param network what stands for it on that day, and on no other
   * @param day a number of the day; networks are compared with the other days
   */
  public record Arrival(long person, String network, int day, long at) {}

  /** The order in which they are handed over changes nothing. */
  public Doings {
    reactions =
        reactions.stream()
            .sorted(
                Comparator.comparingLong(Reaction::at)
                    .thenComparingLong(Reaction::person)
                    .thenComparingLong(Reaction::point))
            .toList();
    points =
        points.stream()
            .sorted(Comparator.comparingLong(Writing::at).thenComparingLong(Writing::point))
            .toList();
    arrivals =
        arrivals.stream()
            .sorted(
                Comparator.comparingLong(Arrival::at)
                    .thenComparingLong(Arrival::person)
                    .thenComparing(Arrival::network))
            .toList();
  }
}
