package org.roundtable.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.roundtable.harness.Portal;
import org.roundtable.harness.Sql;

/**
 * After all that the tests have done, every invariant of sql/checks holds: in the portal with the
 * demonstration, and in the one that tests run in. Stands last in the alphabet, and so runs last.
 */
@Isolated("looks at what all other tests have left")
class WholeDatabaseIT {

  @Test
  void everyInvariantHoldsInTheDemonstration() throws IOException {
    Portal.address();
    assertEquals(Map.of(), broken());
  }

  static Map<String, List<List<Object>>> broken() throws IOException {
    var broken = new TreeMap<String, List<List<Object>>>();
    try (var checks = Files.list(Path.of("sql/checks"))) {
      for (var check : (Iterable<Path>) checks.sorted()::iterator) {
        var rows = Sql.rows(Files.readString(check));
        if (!rows.isEmpty()) broken.put(check.getFileName().toString(), rows);
      }
    }
    return broken;
  }
}
