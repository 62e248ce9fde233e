package org.roundtable;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The threat model names tests; a promise whose test is gone is no promise. */
class ThreatModelTest {
  private static final Pattern NAMED = Pattern.compile("`(\\w+(?:Test|IT))(?:\\.(\\w+))?`");

  @Test
  void everyTestThatTheThreatModelNamesExists() throws IOException {
    var missing = new TreeSet<String>();
    var named = NAMED.matcher(Files.readString(Path.of("src/docs/threat-model.md")));
    while (named.find()) if (!exists(named.group(1), named.group(2))) missing.add(named.group());
    assertEquals(Set.of(), missing);
  }

  private static boolean exists(String type, String method) throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("src/test/java"))) {
      for (var file : (Iterable<Path>) all.filter(f -> f.endsWith(type + ".java"))::iterator)
        if (method == null || Files.readString(file).contains("void " + method + "(")) return true;
    }
    return false;
  }
}
