package org.roundtable.notice.label;

import java.util.List;

/**
 * How much of a long record a sheet tells; of the rest it says how much there is, and where. Tried
 * in the order of {@link #FROM_LONG_TO_SHORT} until everything is on the sheet. The last one fits
 * whatever a record holds.
 *
 * @param rows of a field, and lines of the table of data
 * @param names in one cell
 * @param characters of one answer
 */
record Measure(int rows, int names, int characters) {
  static final List<Measure> FROM_LONG_TO_SHORT =
      List.of(
          new Measure(16, 12, 600),
          new Measure(14, 10, 420),
          new Measure(12, 8, 320),
          new Measure(11, 7, 260),
          new Measure(10, 6, 220),
          new Measure(9, 6, 190),
          new Measure(8, 5, 160),
          new Measure(7, 5, 130),
          new Measure(6, 4, 110),
          new Measure(5, 4, 95),
          new Measure(4, 3, 80),
          new Measure(3, 2, 70),
          new Measure(2, 2, 60),
          new Measure(1, 1, 40));
}
