package org.roundtable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The document of what is kept names every table once, and every line of the security log. */
class DataDocumentTest {
  private static final Path DOCUMENT = Path.of("src/docs/data.md");
  private static final Pattern WORD = Pattern.compile("`([a-z_-]+)`");

  @Test
  void everyTableHasItsClass() throws IOException {
    var tables = found("sql/schema", "(?m)^create table (\\w+)", ".sql");
    found("sql/schema", "(?m)^drop table (\\w+)", ".sql").forEach(tables::remove);
    assertTrue(tables.size() > 30, tables::toString);
    assertEquals(tables, named("## In the database", "## Beside", 2));
  }

  @Test
  void everyLineOfTheSecurityLogIsExplained() throws IOException {
    var events = found("src/main/java", "SecurityLog\\.note\\(\\s*\"([a-z-]+)\"", ".java");
    events.addAll(found("src/main/java", "SecurityLog\\.note\\(\\w+ \\? \"([a-z-]+)\"", ".java"));
    events.addAll(found("src/main/java", "SecurityLog\\.note\\([^;]*: \"([a-z-]+)\"", ".java"));
    assertTrue(events.size() > 15, events::toString);
    assertEquals(events, named("## What the log tells", "\0", 1));
  }

  /** The words in marks in one column of the tables of a part of the document. */
  private static TreeSet<String> named(String from, String to, int column) throws IOException {
    var text = Files.readString(DOCUMENT);
    var end = text.indexOf(to);
    var part = text.substring(text.indexOf(from), end < 0 ? text.length() : end);
    var named = new TreeSet<String>();
    part.lines()
        .filter(l -> l.startsWith("| ") && !l.startsWith("| ---"))
        .map(l -> l.split("\\|")[column])
        .forEach(
            cell -> {
              var word = WORD.matcher(cell);
              while (word.find()) assertTrue(named.add(word.group(1)), word.group(1) + " twice");
            });
    return named;
  }

  private static TreeSet<String> found(String root, String pattern, String kind)
      throws IOException {
    var found = new TreeSet<String>();
    try (Stream<Path> files = Files.walk(Path.of(root))) {
      for (var file : files.filter(f -> f.toString().endsWith(kind)).toList()) {
        var matcher = Pattern.compile(pattern).matcher(Files.readString(file));
        while (matcher.find()) found.add(matcher.group(1));
      }
    }
    return found;
  }
}
