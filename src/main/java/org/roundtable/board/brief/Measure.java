package org.roundtable.board.brief;

import java.util.List;

/**
 * How many of each list the brief names; of the others it says how many there are. Where the brief
 * would be too long, lists get shorter in the order of {@link #FROM_LONG_TO_SHORT}: first what
 * waits for an answer and form letters, then what divides, then what is shared. Groups are never
 * left out.
 */
record Measure(int shared, int divides, int letters, int waiting) {
  static final List<Measure> FROM_LONG_TO_SHORT =
      List.of(
          new Measure(3, 3, 2, 2),
          new Measure(3, 3, 2, 1),
          new Measure(3, 3, 1, 1),
          new Measure(3, 2, 1, 1),
          new Measure(2, 2, 1, 1),
          new Measure(2, 2, 1, 0),
          new Measure(2, 2, 0, 0),
          new Measure(2, 1, 0, 0),
          new Measure(1, 1, 0, 0));
}
