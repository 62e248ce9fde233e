package org.roundtable.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.roundtable.harness.Districts;
import org.roundtable.harness.Place;
import org.roundtable.harness.Systems;

/**
 * The page of a notice of 80 kinds of data against one of 8. As a reader with a cookie sees it, for
 * whom nothing is kept.
 */
final class NoticeSpeed {
  private static final int FEW = 8;
  private static final int MANY = 80;
  private static final int TIMES = 60;
  private static final int REPEATS = 3;
  private static final double MOST = 2;
  private final BenchPortal portal;
  private final Place district = Districts.jeffco();

  NoticeSpeed(BenchPortal portal) {
    this.portal = portal;
  }

  List<Figure> figures() throws IOException {
    var few = page(FEW);
    var many = page(MANY);
    try (var wire = portal.wire()) {
      millis(wire, few, many);
      millis(wire, few, many);
      var ratios = new double[REPEATS];
      var times = new double[REPEATS];
      for (int i = 0; i < REPEATS; i++) {
        var took = millis(wire, few, many);
        ratios[i] = took[1] / took[0];
        times[i] = took[1];
      }
      double time = Figure.median(times);
      return List.of(
          Figure.atMost(
              "notice page, 80 kinds of data by 8",
              time,
              "ms",
              time / Figure.median(ratios),
              MOST));
    }
  }

  private String page(int kinds) {
    return Systems.published(district, "of-" + kinds, "IN_USE", Systems.collecting(kinds));
  }

  /** The median of each, asked in turn so that both have the same luck. */
  private static double[] millis(Wire wire, String... paths) throws IOException {
    var times = new double[paths.length][TIMES];
    for (int i = 0; i < TIMES; i++)
      for (int j = 0; j < paths.length; j++) {
        long begin = System.nanoTime();
        var answer = wire.ask("GET", paths[j], "Cookie: reader=1\r\n", "");
        times[j][i] = (System.nanoTime() - begin) / 1e6;
        if (answer.status() != 200 || answer.body().length < 5_000)
          throw new IOException(paths[j] + " " + answer.status());
      }
    return Arrays.stream(times).mapToDouble(Figure::median).toArray();
  }
}
