package org.roundtable.bench;

import com.google.gson.GsonBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How fast the portal is, on the machine that it runs on: {@code mvn -Pbench verify}. Prints a
 * table and writes target/bench.json. Limits that are rates are measured in the same run; every
 * figure is the median of three repeats.
 */
public final class Benchmark {
  private static final Path RESULT = Path.of("target/bench.json");

  private Benchmark() {}

  /** One subject's figures. */
  private interface Subject {
    List<Figure> measure(BenchPortal portal) throws Exception;
  }

  private record Named(String name, Subject subject) {}

  private static final List<Named> SUBJECTS =
      List.of(
          new Named("reactions", portal -> new ReactionSpeed(portal).figures()),
          new Named("page", portal -> new PageSpeed(portal).figures()),
          new Named("notice", portal -> new NoticeSpeed(portal).figures()),
          new Named("reading", portal -> ReadingSpeed.figures()),
          new Named("groups", portal -> OpinionSpeed.bowlingGreen()),
          new Named("fresh", portal -> new Freshness(portal).figures()),
          new Named("points", portal -> new PointLists(portal).figures()),
          new Named("counts", portal -> new CountKeeping().figures()),
          new Named("poll", portal -> new PollClose(portal).figures()),
          new Named("district", portal -> OpinionSpeed.district()));

  /**
   * @param arguments the subjects to measure; all, when none is named
   */
  public static void main(String[] arguments) throws Exception {
    var wanted = Set.of(arguments);
    var figures = new ArrayList<Figure>();
    try (var portal = BenchPortal.start()) {
      for (var named : SUBJECTS) {
        if (!wanted.isEmpty() && !wanted.contains(named.name())) continue;
        var measured = named.subject().measure(portal);
        measured.forEach(System.out::println);
        figures.addAll(measured);
      }
    }
    var json = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    Files.writeString(RESULT, json.toJson(figures) + "\n");
    System.exit(0);
  }
}
