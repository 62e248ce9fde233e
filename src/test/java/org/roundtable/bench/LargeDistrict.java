package org.roundtable.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.roundtable.opinion.math.Opinion;
import org.roundtable.opinion.math.VoteLog;

/**
 * 404,000 people of three minds, who react to about 50 of 500 statements each: 20 million
 * reactions. Says how long their groups took to find and how much memory the process had at most.
 */
public final class LargeDistrict {
  private static final int PEOPLE = 404_000;
  private static final int STATEMENTS = 500;
  private static final int REACTIONS = 20_000_000;
  private static final int MINDS = 3;

  private LargeDistrict() {}

  public static void main(String[] none) throws IOException {
    var random = new Random(404);
    var likes = new double[MINDS][STATEMENTS];
    for (var mind : likes)
      for (int i = 0; i < STATEMENTS; i++) mind[i] = 0.1 + 0.8 * random.nextDouble();
    var log = new VoteLog(LongStream.range(0, STATEMENTS).boxed().toList(), List.of());
    long begin = System.nanoTime();
    int reactions = 0;
    for (int person = 0; person < PEOPLE; person++) {
      long share = (long) REACTIONS * (person + 1) / PEOPLE - reactions;
      int from = random.nextInt(STATEMENTS);
      for (int i = 0; i < share; i++) {
        int statement = (from + i * 7) % STATEMENTS;
        double mood = random.nextDouble();
        int value = mood < 0.1 ? 0 : mood < 0.1 + 0.9 * likes[person % MINDS][statement] ? 1 : -1;
        log.add(person, statement, value, VoteLog.UNKNOWN);
      }
      reactions += share;
    }
    var opinion = Opinion.of(log.matrix());
    double seconds = (System.nanoTime() - begin) / 1e9;
    if (opinion.groups().size() < 2 || reactions != REACTIONS)
      throw new IllegalStateException(opinion.groups().size() + " groups, " + reactions);
    System.out.println("seconds=" + seconds + " gigabytes=" + peak());
  }

  private static double peak() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D+", "")) / 1e6)
        .findFirst()
        .orElseThrow();
  }
}
