package org.roundtable.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.roundtable.opinion.math.Opinion;
import org.roundtable.opinion.math.VoteLog;

/** How long the groups of one consultation and of a whole large district take to find. */
final class OpinionSpeed {
  private static final Path BOWLING_GREEN =
      Path.of("../shared/data/openData/american-assembly.bowling-green/participants-votes.csv");
  private static final int COLUMNS_BEFORE = 6;
  private static final int WARMING = 15;
  private static final int REPEATS = 3;

  private OpinionSpeed() {}

  /** Bowling Green: from the votes to the groups, with nothing remembered, in a warm machine. */
  static List<Figure> bowlingGreen() throws IOException {
    if (!Files.exists(BOWLING_GREEN)) {
      System.out.println("not measured: " + BOWLING_GREEN + " is not here");
      return List.of();
    }
    var votes = votes();
    for (int i = 0; i < WARMING; i++) groups(votes);
    var times = new double[REPEATS];
    for (int i = 0; i < REPEATS; i++) times[i] = groups(votes);
    return List.of(Figure.within("groups of Bowling Green, cold", Figure.median(times), "s", 0.5));
  }

  private static double groups(List<long[]> votes) {
    long begin = System.nanoTime();
    var log = new VoteLog(votes.stream().map(v -> v[1]).collect(Collectors.toSet()), List.of());
    for (var vote : votes) log.add(vote[0], vote[1], (int) vote[2], VoteLog.UNKNOWN);
    var opinion = Opinion.of(log.matrix());
    if (opinion.groups().size() < 2) throw new IllegalStateException("no groups");
    return (System.nanoTime() - begin) / 1e9;
  }

  /** Person, statement, value; the file holds numbers alone below its header. */
  private static List<long[]> votes() throws IOException {
    var votes = new ArrayList<long[]>();
    try (BufferedReader file = Files.newBufferedReader(BOWLING_GREEN)) {
      var header = file.readLine().split(",", -1);
      for (var line = file.readLine(); line != null; line = file.readLine()) {
        var cells = line.split(",", -1);
        for (int i = COLUMNS_BEFORE; i < cells.length; i++)
          if (!cells[i].isBlank())
            votes.add(
                new long[] {
                  Long.parseLong(cells[0]), Long.parseLong(header[i]), Long.parseLong(cells[i])
                });
      }
    }
    return votes;
  }

  /** A district of 404,000 people, in a process of its own whose memory is measured. */
  static List<Figure> district() throws IOException, InterruptedException {
    var seconds = new double[REPEATS];
    var gigabytes = new double[REPEATS];
    for (int i = 0; i < REPEATS; i++) {
      var measured = process();
      seconds[i] = measured.get("seconds");
      gigabytes[i] = measured.get("gigabytes");
    }
    return List.of(
        Figure.within(
            "groups of 404,000 people, 500 statements, 20 million reactions",
            Figure.median(seconds),
            "s",
            60),
        Figure.within("memory of that process at its peak", Figure.median(gigabytes), "GB", 2));
  }

  private static Map<String, Double> process() throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var process =
        new ProcessBuilder(
                java,
                "-Xmx1700m",
                "-cp",
                System.getProperty("java.class.path"),
                LargeDistrict.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var said = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) throw new IllegalStateException("failed: " + said);
    var measured = new HashMap<String, Double>();
    for (var word : said.strip().split(" "))
      measured.put(word.split("=")[0], Double.parseDouble(word.split("=")[1]));
    return measured;
  }
}
