package org.roundtable.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingCommandTest {
  @TempDir Path folder;
  private Path file;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void place() {
    file = folder.resolve("notice.txt");
  }

  @Test
  void jsonOfEnglish() throws IOException {
    Files.writeString(file, "\ufeffThe cat sat on the mat.");
    assertEquals(0, run("reading", "--lang", "en", "--format", "json", file.toString()));
    assertEquals(
        new ObjectMapper()
            .readTree(
                """
                {"language": "en", "algorithm": "roundtable-reading-1", "sentences": 1, "words": 6,
                 "syllables": 6, "polysyllables": 0, "flesch_reading_ease": 116.145,
                 "flesch_kincaid_grade": -1.45, "smog": 3.1291, "smog_indicative": true}
                """),
        new ObjectMapper().readTree(out.toString()));
  }

  @Test
  void jsonOfSpanish() throws IOException {
    Files.writeString(file, "El gato come pescado.");
    assertEquals(0, run("reading", "--lang=es", "--format=json", file.toString()));
    assertEquals(
        new ObjectMapper()
            .readTree(
                """
                {"language": "es", "algorithm": "roundtable-reading-1", "sentences": 1, "words": 4,
                 "syllables": 8, "polysyllables": 1, "inflesz": 78.235,
                 "inflesz_band": "quite_easy", "fernandez_huerta": 82.76}
                """),
        new ObjectMapper().readTree(out.toString()));
  }

  @Test
  void textForPeople() throws IOException {
    Files.writeString(file, "The cat sat on the mat.");
    assertEquals(0, run("reading", "--lang", "en", file.toString()));
    assertTrue(out.toString().contains("Flesch-Kincaid grade: -1.45"), out::toString);
    assertTrue(out.toString().contains("indicative, fewer than 30 sentences"), out::toString);
    assertTrue(!out.toString().contains("⟦"), out::toString);
    out.getBuffer().setLength(0);
    Files.writeString(file, "El gato come pescado.");
    assertEquals(0, run("reading", "--lang", "es", file.toString()));
    assertTrue(out.toString().contains("INFLESZ band: quite easy"), out::toString);
    assertTrue(!out.toString().contains("⟦"), out::toString);
  }

  @Test
  void standardInputIsRead() throws IOException {
    var before = System.in;
    try {
      System.setIn(new ByteArrayInputStream("Él va.".getBytes(StandardCharsets.UTF_8)));
      assertEquals(0, run("reading", "--lang", "es", "--format", "json", "-"));
    } finally {
      System.setIn(before);
    }
    assertTrue(out.toString().contains("\"words\":2"), out::toString);
  }

  @Test
  void whatCannotBeScoredIsToldInOneLine() throws IOException {
    refused("There is no file " + file, "en");
    Files.writeString(file, "  12 345\n");
    refused("There is no word in " + file, "en");
    Files.writeString(file, "Le chat.");
    refused("\"fr\" is not scored", "fr");
    Files.write(file, "año".getBytes(StandardCharsets.ISO_8859_1));
    refused(file + " is not UTF-8", "es");
    Files.writeString(file, "a ".repeat(2_500_001));
    refused(file + " is larger than 5 MB", "en");
    file = folder;
    refused("There is no file " + folder, "en");
  }

  @Test
  void theLanguageMustBeNamed() throws IOException {
    Files.writeString(file, "The cat.");
    assertEquals(2, run("reading", file.toString()));
    assertEquals(1, err.toString().lines().count(), err::toString);
  }

  private void refused(String said, String language) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    assertEquals(2, run("reading", "--lang", language, file.toString()), out::toString);
    assertEquals("", out.toString());
    assertEquals(1, err.toString().lines().count(), err::toString);
    assertTrue(err.toString().startsWith(said), err::toString);
  }

  private int run(String... arguments) {
    var command = Roundtable.commandLine(Map.of());
    command.setOut(new PrintWriter(out, true));
    command.setErr(new PrintWriter(err, true));
    return command.execute(arguments);
  }
}
