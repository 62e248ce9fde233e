package org.roundtable.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.roundtable.harness.Districts;
import org.roundtable.harness.Parents;
import org.roundtable.harness.Place;
import org.roundtable.harness.Proposals;
import org.roundtable.harness.Sql;

/**
 * The page of points with a hundred and with a hundred thousand of them: the first page of each,
 * and the last page of the long one. As a reader with a cookie sees it, for whom nothing is kept.
 */
final class PointLists {
  private static final int FEW = 100;
  private static final int MANY = 100_000;
  private static final int PAGE = 25;
  private static final int TIMES = 60;
  private static final int REPEATS = 3;
  private static final double MOST = 1.3;
  private final BenchPortal portal;
  private final Place district = Districts.jeffco();

  PointLists(BenchPortal portal) {
    this.portal = portal;
  }

  List<Figure> figures() throws IOException {
    var few = page(FEW);
    var many = page(MANY);
    var last =
        many
            + "?sort=newest&after=0_"
            + Sql.number(
                "select point_id from point_tally where initiative_id ="
                    + " (select id from initiative where slug = ?) order by point_id offset ? limit 1",
                many.split("/")[3],
                PAGE);
    try (var wire = portal.wire()) {
      var paths = List.of(few, many, last);
      millis(wire, paths);
      millis(wire, paths);
      var ratios = new double[2][REPEATS];
      var times = new double[3][REPEATS];
      for (int i = 0; i < REPEATS; i++) {
        var took = millis(wire, paths);
        for (int j = 0; j < 3; j++) times[j][i] = took[j];
        for (int j = 0; j < 2; j++) ratios[j][i] = took[j + 1] / took[0];
      }
      return List.of(
          figure("points page, first of 100,000 by first of 100", times[1], ratios[0]),
          figure("points page, deepest of 100,000 by first of 100", times[2], ratios[1]));
    }
  }

  private static Figure figure(String name, double[] times, double[] ratios) {
    double time = Figure.median(times);
    return Figure.atMost(name, time, "ms", time / Figure.median(ratios), MOST);
  }

  private String page(int points) {
    var open = Proposals.open(district).published("Points");
    open.points(Parents.grace(district), points);
    Sql.run("vacuum analyze point_tally");
    return "/" + district.slug() + "/initiatives/" + open.slug() + "/points";
  }

  /** The median of each path, asked in turn so that all have the same luck. */
  private static double[] millis(Wire wire, List<String> paths) throws IOException {
    var times = new double[paths.size()][TIMES];
    for (int i = 0; i < TIMES; i++)
      for (int j = 0; j < paths.size(); j++) {
        long begin = System.nanoTime();
        var answer = wire.ask("GET", paths.get(j), "Cookie: reader=1\r\n", "");
        times[j][i] = (System.nanoTime() - begin) / 1e6;
        if (answer.status() != 200 || answer.body().length < 5_000)
          throw new IOException(paths.get(j) + " " + answer.status());
      }
    return Arrays.stream(times).mapToDouble(Figure::median).toArray();
  }
}
