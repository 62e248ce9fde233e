package org.roundtable.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.roundtable.harness.Portal;

/**
 * What the portal and its PostgreSQL hold of the machine's memory after all that the tests have
 * asked of them. Memory that several processes share counts once.
 */
@Isolated("looks at what all other tests have left")
class WholeMemoryIT {
  private static final long MOST_MEGABYTES = 900;

  @Test
  void afterTheBrowserTestsTheWholePortalHoldsLittleMemory() throws IOException {
    long server = megabytes(Stream.of(Portal.process()));
    long database = megabytes(database());
    System.out.printf(
        "Resident after all tests: %d MB (portal %d, PostgreSQL %d)%n",
        server + database, server, database);
    assertTrue(server + database <= MOST_MEGABYTES, () -> server + " + " + database + " MB");
  }

  private static Stream<ProcessHandle> database() throws IOException {
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
