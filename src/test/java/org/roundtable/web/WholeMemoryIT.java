package org.roundtable.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.roundtable.harness.Portal;

/**
 * What the portal and its PostgreSQL hold of the machine's memory after all that the tests have
 * asked of them. Memory that several processes share counts once. What the last tests took in a
 * hurry may take half a minute to be given back, and no longer.
 */
@Isolated("looks at what all other tests have left")
class WholeMemoryIT {
  private static final long MOST_MEGABYTES = 900;
  private static final int SECONDS_TO_REST = 30;

  @Test
  void afterTheBrowserTestsTheWholePortalHoldsLittleMemory() throws Exception {
    var held = Held.now();
    System.out.println("Resident after all tests: " + held);
    for (int i = 0; i < SECONDS_TO_REST && held.all() > MOST_MEGABYTES; i++) {
      Portal.process().onExit().completeOnTimeout(null, 1, TimeUnit.SECONDS).get();
      held = Held.now();
    }
    System.out.println("Resident at rest: " + held);
    assertTrue(held.all() <= MOST_MEGABYTES, held.toString());
  }

  /** In megabytes. */
  private record Held(long portal, long database) {
    static Held now() throws IOException {
      return new Held(megabytes(Stream.of(Portal.process())), megabytes(postgres()));
    }

    long all() {
      return portal + database;
    }

    @Override
    public String toString() {
      return "%d MB (portal %d, PostgreSQL %d)".formatted(all(), portal, database);
    }
  }

  private static Stream<ProcessHandle> postgres() throws IOException {
    var postmaster = Files.readAllLines(Portal.data().resolve("database/postmaster.pid")).get(0);
    var parent = ProcessHandle.of(Long.parseLong(postmaster.strip())).orElseThrow();
    return Stream.concat(Stream.of(parent), parent.descendants());
  }

  private static long megabytes(Stream<ProcessHandle> processes) {
    return processes.mapToLong(WholeMemoryIT::kilobytes).sum() / 1024;
  }

  /** Linux's proportional share; 0 for a process that has just ended. */
  private static long kilobytes(ProcessHandle process) {
    try (var lines = Files.lines(Path.of("/proc/" + process.pid() + "/smaps_rollup"))) {
      return lines
          .filter(l -> l.startsWith("Pss:"))
          .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")))
          .sum();
    } catch (IOException ended) {
      return 0;
    }
  }
}
