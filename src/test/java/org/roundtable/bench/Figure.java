package org.roundtable.bench;

import java.util.Arrays;
import java.util.Locale;

/**
 * One line of the benchmark.
 *
 * @param value what was measured, in {@code unit}
 * @param limit what it is measured against: the same work without the portal, or the time allowed
 * @param ratio value by limit
 * @param goal "≥ 0.4" or "≤ 60", of the ratio where a limit was measured, else of the value
 */
record Figure(
    String name, double value, String unit, double limit, double ratio, String goal, boolean ok) {

  /** At least this share of what was measured beside it. */
  static Figure atLeast(String name, double value, String unit, double limit, double share) {
    double ratio = value / limit;
    return new Figure(name, value, unit, limit, ratio, "ratio ≥ " + plain(share), ratio >= share);
  }

  /** At most so many times what was measured beside it. */
  static Figure atMost(String name, double value, String unit, double limit, double times) {
    double ratio = value / limit;
    return new Figure(name, value, unit, limit, ratio, "ratio ≤ " + plain(times), ratio <= times);
  }

  /** At most so much. */
  static Figure within(String name, double value, String unit, double limit) {
    var goal = "≤ " + plain(limit) + " " + unit;
    return new Figure(name, value, unit, limit, value / limit, goal, value <= limit);
  }

  /** Of three repeats the one in the middle. */
  static double median(double... values) {
    var sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }

  /** As a row of the printed table. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%-58s %12.3f %-12s %12.3f %8.3f  %-14s %s",
        name,
        value,
        unit,
        limit,
        ratio,
        goal,
        ok ? "ok" : "MISSED");
  }
}
