package org.roundtable.notice.codes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ElementsTest {
  /** How many elements Exhibit B names in each category, beside "other". */
  private static final String EXHIBIT =
      "ATM 1 AUS 1 ASM 2 ATT 2 COM 1 CON 1 DEM 5 ENR 6 PGC 3 PGI 1 PGN 1 SCH 2 SPI 6 SCI 3 SID 5"
          + " SNM 1 SAP 1 SPM 1 SSR 1 SWK 1 TRN 3 TRP 3";

  private static final Set<String> LOCAL =
      Set.of(
          ("X-PHOTO X-BIO X-LOCATION X-HEALTH-NOTE X-IMMIGRATION X-SSN X-RELIGION X-INCOME X-RISK")
              .split(" "));

  private static Set<String> codes(java.util.function.Predicate<Element> which) {
    return Elements.all().stream()
        .filter(which)
        .map(Element::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void allElementsOfTheExhibitAreThereAndNoOthers() {
    var expected = new TreeSet<>(LOCAL);
    expected.addAll(List.of("OTH", "NONE"));
    var words = EXHIBIT.split(" ");
    for (int i = 0; i < words.length; i += 2) {
      var category = words[i];
      IntStream.rangeClosed(1, Integer.parseInt(words[i + 1]))
          .forEach(n -> expected.add(category + "-" + n));
      expected.add(category + "-OTHER");
    }
    assertEquals(expected, codes(e -> true));
  }

  @Test
  void whatMustNotBeCollectedIsMarked() {
    assertEquals(Set.of("X-SSN", "X-BIO", "X-RELIGION"), codes(Element::never));
  }

  @Test
  void whatIsNotInTheExhibitIsOurs() {
    assertEquals(new TreeSet<>(LOCAL), codes(Element::local));
  }

  @Test
  void sensitiveElementsAreThoseOfTheSpecification() {
    var sensitive = codes(e -> e.sensitive() && !e.other() && !e.local());
    assertEquals(
        new TreeSet<>(
            List.of(
                ("COM-1 CON-1 DEM-2 DEM-4 SPI-1 SPI-2 SPI-3 SPI-4 SPI-5 SPI-6 SID-5 SSR-1 TRP-1"
                        + " TRP-2 TRP-3")
                    .split(" "))),
        sensitive);
    assertTrue(LOCAL.stream().allMatch(c -> Elements.get(c).orElseThrow().sensitive()));
  }

  @Test
  void elementsKnowWhichProgrammesChildrenTheyAreAbout() {
    assertEquals(
        Set.of("SPI-4", "SPI-5"), codes(e -> e.programmes().contains("SPECIAL-EDUCATION")));
    assertEquals(Set.of("SPI-1"), codes(e -> e.programmes().contains("ENGLISH-LEARNER")));
    assertEquals(Set.of("SPI-2", "X-INCOME"), codes(e -> e.programmes().contains("MEALS")));
    assertEquals(
        Set.of("TRP-1", "TRP-2", "TRP-3", "TRP-OTHER"), codes(e -> e.programmes().contains("BUS")));
  }

  @Test
  void elementsStandInTheOrderOfTheirCategories() {
    var order = Elements.all().stream().map(Element::category).distinct().toList();
    assertEquals(List.copyOf(Elements.categories().byCode().keySet()), order);
  }

  @Test
  void termsOfPersonalDataAreOfTheVocabulary() {
    Elements.all().stream()
        .filter(e -> e.pd() != null)
        .forEach(e -> assertTrue(e.pd().matches("https://w3id\\.org/dpv/pd#[A-Z]\\w+"), e.code()));
    assertNull(Elements.get("SWK-1").orElseThrow().pd());
  }
}
