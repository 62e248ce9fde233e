package org.roundtable.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadSchemaCommandTest {
  private static final Path SCHEMAS = Path.of("src/test/resources/schema");

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void jsonHasTheseNamesInThisOrder() throws IOException {
    assertEquals(0, run(SCHEMAS.resolve("inbloom.csv"), "--format", "json"));
    var result = new ObjectMapper().readTree(out.toString());
    assertEquals(List.of("file", "format", "fields", "matched", "unmatched"), names(result));
    assertEquals("inbloom.csv", result.path("file").asText());
    assertEquals("csv", result.path("format").asText());
    assertEquals(652, result.path("fields").size());
    assertEquals(652, result.path("matched").asInt() + result.path("unmatched").asInt());
    var field = result.path("fields").get(0);
    assertEquals(
        List.of("path", "name", "code", "sensitivity", "reason", "confidence"), names(field));
    assertEquals("assessment.assessmentTitle", field.path("path").asText());
    assertTrue(field.path("code").isNull(), "what matches nothing is listed, with null");
  }

  @Test
  void everyReasonIsOnePlainSentence() throws IOException {
    for (var file : List.of("inbloom.csv", "edfi.xsd", "ceds.sql", "oneroster.json", "app.sql")) {
      out.getBuffer().setLength(0);
      assertEquals(0, run(SCHEMAS.resolve(file), "--format", "json"));
      for (var field : new ObjectMapper().readTree(out.toString()).path("fields")) {
        var reason = field.path("reason").asText();
        assertTrue(reason.matches("[A-Z].*\\.") && !reason.contains("⟦"), reason);
        assertTrue(!reason.contains("{"), reason);
      }
    }
  }

  @Test
  void theSameFileGivesTheSameBytes() {
    assertEquals(0, run(SCHEMAS.resolve("edfi.xsd"), "--format", "json"));
    var first = out.toString();
    out.getBuffer().setLength(0);
    assertEquals(0, run(SCHEMAS.resolve("edfi.xsd"), "--format", "json"));
    assertEquals(first, out.toString());
  }

  @Test
  void textTellsTheSensitiveOnesFirstAndWhatIsNoneLast() {
    assertEquals(0, run(SCHEMAS.resolve("app.sql")));
    var lines = out.toString().lines().toList();
    assertTrue(
        lines.get(0).matches("app\\.sql: SQL tables, 111 fields; \\d+ hold data about .*"),
        lines.get(0));
    assertTrue(lines.get(1).startsWith("!!! "), lines.get(1));
    assertTrue(lines.get(lines.size() - 1).startsWith("    -"), lines.get(lines.size() - 1));
    assertEquals(112, lines.size());
  }

  @Test
  void whatItIsIsToldByWhatItHoldsAndNotByItsName() throws IOException {
    var file = folder.resolve("schema.txt");
    Files.copy(SCHEMAS.resolve("edfi.xsd"), file);
    assertEquals(0, run(file, "--format", "json"));
    assertTrue(out.toString().contains("\"format\":\"xml_schema\""));
  }

  @Test
  void aFileThatIsNoSchemaIsRefusedInOneLine() throws IOException {
    var file = Files.writeString(folder.resolve("letter.txt"), "Dear all,\nhello.\n");
    assertEquals(2, run(file));
    assertEquals("", out.toString());
    assertEquals(1, err.toString().lines().count());
    assertTrue(err.toString().contains("letter.txt was not read: we do not see a schema in it."));
  }

  @Test
  void aFileThatIsNotThereIsRefusedInOneLine() {
    assertEquals(2, run(folder.resolve("none.xsd")));
    assertTrue(err.toString().strip().endsWith("none.xsd was not read: there is no such file."));
  }

  @Test
  void aNameCannotSteerTheTerminal() throws IOException {
    var file =
        Files.writeString(folder.resolve("a.json"), "{\"properties\":{\"dob\\u001b[31m\\nx\":{}}}");
    assertEquals(0, run(file));
    assertTrue(out.toString().lines().noneMatch(line -> line.contains("\u001b")), out::toString);
  }

  private int run(Path file, String... options) {
    var arguments = new ArrayList<>(List.of("read-schema", file.toString()));
    arguments.addAll(List.of(options));
    var line = Roundtable.commandLine(Map.of());
    line.setOut(new PrintWriter(out));
    line.setErr(new PrintWriter(err));
    return line.execute(arguments.toArray(String[]::new));
  }

  private static List<String> names(JsonNode object) {
    var names = new ArrayList<String>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
