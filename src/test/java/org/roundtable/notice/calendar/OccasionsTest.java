package org.roundtable.notice.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The times of the year that come with the portal, and those that an operator puts over them. */
class OccasionsTest {
  private static final String SUMMER = "il-soppa-fiscal-year";

  @TempDir Path data;
  private Path folder;
  private Occasions occasions;

  @BeforeEach
  void anInstallationWithoutDatesOfItsOwn() {
    folder = data.resolve("calendar");
    occasions = new Occasions(folder);
  }

  private void put(String name, String text) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(name), text);
  }

  private static String file(String id, String states, String from) {
    return """
        {"occasions": [{"id": "%s", "states": [%s], "from": "%s", "days": 30,
          "citation": "Sec. 1", "en": "Look again", "es": "Mirar otra vez", "mark": "verified"}]}
        """
        .formatted(id, states, from);
  }

  private List<String> in(String state) {
    return occasions.in(state).stream().map(Occasion::id).toList();
  }

  @Test
  void anOperatorAddsADateForItsStateWithoutARestart() throws IOException {
    assertEquals(List.of(), in("TX"));
    put("tx.json", file("tx-autumn", "\"TX\"", "09-01"));
    assertEquals(List.of("tx-autumn"), in("TX"));
    Files.delete(folder.resolve("tx.json"));
    assertEquals(List.of(), in("TX"));
  }

  @Test
  void aDateOfTheSameNameReplacesTheBundledOneAndTheOthersStay() throws IOException {
    put("il.json", file(SUMMER, "\"IL\"", "08-01"));
    assertEquals(List.of(SUMMER, "il-soppa-calendar-year"), in("IL"));
    assertEquals(MonthDay.of(8, 1), occasions.in("IL").get(0).from());
    put("il.json", file(SUMMER, "", "08-01"));
    assertEquals(List.of("il-soppa-calendar-year"), in("IL"));
  }

  @Test
  void aMalformedFileIsToldOfAndTheBundledDatesStay() throws IOException {
    put("il.json", file(SUMMER, "\"IL\"", "02-30"));
    assertEquals(MonthDay.of(7, 1), occasions.in("IL").get(0).from());
    assertEquals(
        "il.json occasions[0].from: must be a day of the year such as 07-01",
        occasions.problems().get(0).sentence());
  }

  /** All of a file or nothing of it, so that nobody has to guess which half holds. */
  @Test
  void aFileThatNamesADateTwiceCountsForNothing() throws IOException {
    put("a.json", file("tx-autumn", "\"TX\"", "09-01"));
    var one = file("tx-spring", "\"TX\"", "03-01");
    var inside = one.substring(one.indexOf('[') + 1, one.lastIndexOf(']'));
    put("b.json", one.replace(inside, inside + ", " + inside));
    put("c.json", file("tx-autumn", "\"TX\"", "10-01"));
    assertEquals(List.of("tx-autumn"), in("TX"));
    assertEquals(
        List.of(
            "b.json: has the same occasion as itself", "c.json: has the same occasion as a.json"),
        occasions.problems().stream().map(p -> p.sentence()).toList());
  }

  @Test
  void theExampleForOperatorsWorks() throws IOException {
    var docs = Files.readString(Path.of("src/docs/laws.md"));
    var example =
        docs.substring(docs.indexOf("## Dates of the year"))
            .lines()
            .filter(line -> line.startsWith("    "))
            .collect(Collectors.joining("\n"));
    put("example.json", example);
    assertEquals(List.of(), occasions.problems());
    assertTrue(in("TX").contains("tx-school-year"), example);
  }
}
