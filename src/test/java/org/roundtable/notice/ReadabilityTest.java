package org.roundtable.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.roundtable.harness.Records;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.Entry;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Item;

/** A notice is measured whole and in sections, and what is too hard is named with its place. */
class ReadabilityTest {
  private static final DataUse EASY =
      Records.complete("Dashboard")
          .with(Field.LANGUAGE, Entry.of(new Item(Map.of("codes", List.of("en", "es")))));
  private static final String HARD_SPANISH =
      "No obstante las consideraciones anteriormente mencionadas, la información personal"
          + " identificable relativa a los participantes educativos podrá adicionalmente comunicarse"
          + " a representantes organizacionales autorizados cuando los administradores"
          + " institucionales determinen que la comunicación satisface las obligaciones"
          + " reglamentarias aplicables.";

  @Test
  void shortSentencesNeedNoReason() {
    assertEquals(List.of(), Readability.of(EASY).hard());
  }

  @Test
  void aHardSectionIsNamed() {
    var hard =
        Readability.of(Records.saying(EASY, Field.HOSTING, Map.of("en", Records.HARD))).hard();
    assertEquals(List.of(Field.HOSTING), sections(hard));
  }

  @Test
  void spanishIsMeasuredByItsOwnFormula() {
    var hard =
        Readability.of(Records.saying(EASY, Field.HOSTING, Map.of("es", HARD_SPANISH))).hard();
    assertTrue(
        hard.stream().anyMatch(h -> h.language().equals("es") && h.section() == Field.HOSTING));
    assertFalse(hard.stream().anyMatch(h -> h.language().equals("en")));
  }

  @Test
  void theWholeIsNamedWithoutASection() {
    var all = EASY;
    for (var field : Field.values()) all = Records.saying(all, field, Map.of("en", Records.HARD));
    assertTrue(Readability.of(all).hard().stream().anyMatch(h -> h.section() == null));
  }

  @Test
  void aFewLongWordsDoNotMakeASectionHard() {
    var few = Records.saying(EASY, Field.HOSTING, Map.of("en", "Organizational infrastructure."));
    assertEquals(List.of(), Readability.of(few).hard());
  }

  @Test
  void namesWeighNothing() {
    var named =
        Entry.of(new Item(Map.of("legalName", "Interdisciplinary Educational Technologies")));
    var text = "Interdisciplinary Educational Technologies keeps it safe. ".repeat(8);
    var record = Records.saying(EASY, Field.HOSTING, Map.of("en", text));
    assertEquals(List.of(), Readability.of(record.with(Field.PROVIDER, named)).hard());
    assertEquals(List.of(Field.HOSTING), sections(Readability.of(record).hard()));
  }

  @Test
  void whatIsKeptSaysByWhichRulesItWasMeasured() {
    var json = Readability.of(EASY).json();
    assertTrue(json.getString("algorithm").startsWith("roundtable-reading-"));
    assertTrue(json.getJsonObject("en").getInt("words") > 20);
    assertTrue(json.getJsonObject("en").containsKey("flesch_kincaid_grade"));
    assertFalse(json.getJsonObject("es").containsKey("flesch_kincaid_grade"));
  }

  private static List<Field> sections(List<Readability.Hard> hard) {
    return hard.stream().map(Readability.Hard::section).filter(Objects::nonNull).toList();
  }
}
