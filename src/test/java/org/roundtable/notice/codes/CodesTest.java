package org.roundtable.notice.codes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.roundtable.kernel.Words;

class CodesTest {
  private static Stream<CodeList> lists() {
    return Stream.concat(Codes.all().stream(), Stream.of(Elements.categories()));
  }

  private static Set<String> codes(String list) {
    return Codes.list(list).byCode().keySet();
  }

  @Test
  void everyFileOfCodesIsAList() {
    var files =
        Arrays.stream(Path.of("src/main/resources/notice/codes").toFile().listFiles())
            .map(File::getName)
            .map(n -> n.replace(".json", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    files.add("country");
    assertEquals(
        files,
        Codes.all().stream().map(CodeList::name).collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void everyCodeHasWordsInBothLanguages() {
    lists()
        .flatMap(l -> l.codes().stream())
        .flatMap(c -> Stream.of(c.words(), c.means()))
        .forEach(CodesTest::inBoth);
    Elements.all().stream()
        .flatMap(e -> Stream.of(e.words(), e.means()))
        .forEach(CodesTest::inBoth);
    lists().forEach(l -> assertFalse(l.codes().isEmpty(), l.name()));
    lists().flatMap(l -> l.codes().stream()).forEach(c -> assertFalse(c.words().empty(), c.code()));
  }

  private static void inBoth(Words words) {
    if (!words.empty()) assertEquals(Set.of("en", "es"), words.byLanguage().keySet());
  }

  @Test
  void noTwoCodesOfAListReadAlike() {
    for (String language : List.of("en", "es")) {
      lists().forEach(l -> distinct(l.name(), l.codes().stream().map(c -> c.words().in(language))));
      distinct("elements", Elements.all().stream().map(e -> e.words().in(language)));
    }
  }

  private static void distinct(String where, Stream<String> words) {
    var seen = new HashSet<String>();
    words.forEach(w -> assertTrue(seen.add(w.toLowerCase()), where + ": " + w));
  }

  @Test
  void codesAreWrittenInCapitalsWithHyphens() {
    lists()
        .filter(l -> !l.name().equals("language"))
        .flatMap(l -> l.codes().stream())
        .forEach(c -> assertTrue(c.code().matches("[A-Z0-9]+(-[A-Z0-9]+)*"), c.code()));
  }

  @Test
  void termsOfTheVocabularyAreWholeAddresses() {
    lists()
        .flatMap(l -> l.codes().stream())
        .filter(c -> c.iri() != null)
        .forEach(
            c ->
                assertTrue(
                    c.iri().matches("https://w3id\\.org/dpv(/sector/education|/loc)?#\\w+"),
                    c.iri()));
    assertEquals(
        "https://w3id.org/dpv/sector/education#StudentPerformanceMonitoring",
        Codes.list("purpose").get("PROGRESS").orElseThrow().iri());
  }

  @Test
  void familiesFindTheRowsThatTheyAskForEvenWhenTheAnswerIsNo() {
    assertTrue(
        codes("recipient")
            .containsAll(Set.of("COLLEGE", "STATE-AGENCY", "LAW-ENFORCEMENT", "RESEARCHER")));
    assertTrue(codes("prohibited").containsAll(Set.of("SALE", "TARGETED-AD", "AI-TRAINING")));
    assertEquals(Set.of("NEVER", "LIMITED", "ALLOWED", "NOT-YET-KNOWN"), codes("use-answer"));
    assertTrue(codes("transit-encryption").contains("OTHER"));
    assertTrue(codes("rest-encryption").contains("OTHER"));
  }

  @Test
  void clocksOfARightAreTheGeneralOneAndThoseOfTheState() {
    var inspect = Codes.list("family-right").get("INSPECT").orElseThrow().clocks();
    assertEquals(45, inspect.get(0).days());
    assertEquals(
        List.of(45, 10), inspect.stream().filter(c -> c.in("IL")).map(Clock::days).toList());
    assertEquals(List.of(45), inspect.stream().filter(c -> c.in("CO")).map(Clock::days).toList());
    assertTrue(inspect.get(1).businessDays());
  }

  @Test
  void allCountriesAreThereInBothLanguages() {
    assertEquals("Germany", Codes.list("country").get("DE").orElseThrow().words().in("en"));
    assertEquals("Alemania", Codes.list("country").get("DE").orElseThrow().words().in("es"));
    assertTrue(Codes.list("country").codes().size() > 240);
  }

  @Test
  void anUnknownListIsAMistakeOfTheProgramAndAnUnknownCodeIsNot() {
    assertThrows(IllegalArgumentException.class, () -> Codes.list("porpoise"));
    assertTrue(Codes.list("purpose").get("PORPOISE").isEmpty());
    assertTrue(Codes.list("purpose").get(null).isEmpty());
  }
}
