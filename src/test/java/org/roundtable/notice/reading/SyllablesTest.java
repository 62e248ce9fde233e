package org.roundtable.notice.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against words that were counted by hand. */
class SyllablesTest {
  private static final Path LABELLED = Path.of("src/test/resources/reading");
  private static final Syllables ENGLISH = Syllables.of("en");
  private static final Syllables SPANISH = Syllables.of("es");

  @Test
  void englishIsRightForAtLeast98OfAHundredLabelledWords() throws IOException {
    var labelled = english();
    var missed = new ArrayList<String>();
    labelled.forEach(
        (word, syllables) -> {
          int counted = ENGLISH.in(word, false);
          if (counted != syllables) missed.add(word + " " + counted);
        });
    double right = 1 - (double) missed.size() / labelled.size();
    System.out.printf("English syllables: %.1f %% of %d%n", 100 * right, labelled.size());
    assertTrue(labelled.size() >= 400);
    assertTrue(right >= 0.98, missed::toString);
  }

  @Test
  void spanishIsRightForEveryLabelledWord() throws IOException {
    var missed = new ArrayList<String>();
    var all = String.join(" ", lines("syllables-es.txt")).split(" ");
    for (var divided : all) {
      int counted = SPANISH.in(divided.replace("-", ""), false);
      if (counted != divided.split("-").length) missed.add(divided + " " + counted);
    }
    assertTrue(all.length >= 200);
    assertEquals(List.of(), missed);
  }

  @ParameterizedTest(name = "{0} has {1}")
  @CsvSource({
    "idea, 3",
    "area, 3",
    "created, 3",
    "information, 4",
    "unauthorized, 4",
    "business, 2",
    "every, 2",
    "people, 2",
    "being, 2",
    "science, 2",
    "reliable, 4",
    "used, 1",
    "needed, 2",
    "schools, 1",
    "images, 3",
    "evaluate, 4",
    "agencies, 3",
    "student, 2",
    "privacy, 3",
    "data, 2",
    "don't, 1",
    "didn’t, 2",
    "it'll, 2",
    "class's, 2",
    "child's, 1",
    "college's, 3",
    "we've, 1",
    "opt-out, 2",
    "de-identified, 5",
    "third-party, 3",
    "café, 2",
    "résumé, 3",
    "naïve, 2",
    "U.S, 2",
    "PDF, 3",
    "PII, 3",
    "IDs, 2",
    "FERPA, 2",
    "NOT, 1",
    "www, 1"
  })
  void theseAreCountedAsSpoken(String word, int syllables) {
    assertEquals(syllables, ENGLISH.in(word, false));
  }

  @Test
  void amongCapitalsCapitalsAreAWord() {
    assertEquals(3, ENGLISH.in("PTA", false));
    assertEquals(1, ENGLISH.in("SEA", true));
  }

  private static Map<String, Integer> english() throws IOException {
    var labelled = new LinkedHashMap<String, Integer>();
    for (var line : lines("syllables-en.txt"))
      for (var word : line.substring(2).strip().split(" "))
        labelled.put(word, line.charAt(0) - '0');
    return labelled;
  }

  private static List<String> lines(String file) throws IOException {
    return Files.readAllLines(LABELLED.resolve(file)).stream()
        .filter(l -> !l.startsWith("#") && !l.isBlank())
        .toList();
  }
}
