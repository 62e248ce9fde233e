package org.roundtable.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.roundtable.harness.Records;
import org.roundtable.kernel.Sentences;
import org.roundtable.kernel.Words;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.Entry;
import org.roundtable.notice.record.Evidence;
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
  void theNameOfAnOfficeAndWhatAClaimRestsOnAreNoSentences() {
    var contacts = EASY.to(Field.CONTACTS);
    var grand = Words.english("Organizational infrastructure administration");
    var office =
        new Entry(
            contacts.state(),
            contacts.rows().stream().map(row -> row.with("title", grand)).toList(),
            contacts.plain(),
            new Evidence("AUDITED", grand, grand, "", ""));
    assertEquals(
        Readability.of(EASY).json(), Readability.of(EASY.with(Field.CONTACTS, office)).json());
  }

  /** Whoever it is that a notice names: the system, the school, companies, apps. */
  @Test
  void nobodysNameWeighs() {
    var company = "Interdisciplinary Educational Technologies";
    var text = Map.of("en", company + " keeps it.");
    var without = words(Records.saying(EASY, Field.HOSTING, Map.of("en", "keeps it.")));
    for (var field :
        List.of(Field.CONTROLLER, Field.RECIPIENTS, Field.SUBPROCESSORS, Field.CONNECTED_APPS)) {
      var named = EASY.with(field, Entry.of(EASY.to(field).rows().get(0).with("name", company)));
      var nameless = EASY.with(field, Entry.of(EASY.to(field).rows().get(0)));
      assertEquals(
          words(Records.saying(nameless, Field.HOSTING, Map.of("en", "keeps it."))),
          words(Records.saying(named, Field.HOSTING, text)),
          field::name);
    }
    var system =
        Records.complete(company)
            .with(Field.LANGUAGE, Entry.of(new Item(Map.of("codes", List.of("en")))));
    assertEquals(without, words(Records.saying(system, Field.HOSTING, text)));
    var row = system.to(Field.SYSTEM).one();
    assertEquals(
        Readability.of(system.with(Field.SYSTEM, Entry.of(row.with("name", Words.NONE)))).json(),
        Readability.of(system).json());
    assertEquals(List.of(), Readability.names(DataUse.NONE));
  }

  @Test
  void aTextThatIsMissingInALanguageWeighsNothingThere() {
    var spanish = Records.saying(EASY, Field.HOSTING, Map.of("es", "Se guarda aquí."));
    assertEquals(words(EASY), words(spanish));
  }

  @Test
  void aSectionOfThirtyWordsIsHeldToTheLimitAndAnEasyOneOfManyIsNot() {
    var word = "Organizational infrastructure ";
    var bare = EASY.with(Field.RETENTION, Entry.of());
    var thirty = Records.saying(bare, Field.RETENTION, Map.of("en", word.repeat(15)));
    assertEquals(List.of(Field.RETENTION), sections(Readability.of(thirty).hard()));
    var fewer = Records.saying(bare, Field.RETENTION, Map.of("en", word.repeat(14) + "Data"));
    assertEquals(List.of(), sections(Readability.of(fewer).hard()));
    var easy = Records.saying(EASY, Field.HOSTING, Map.of("en", "The cat sat. ".repeat(20)));
    assertEquals(List.of(), Readability.of(easy).hard());
  }

  @Test
  void theWriterIsAdvisedAboutOneFieldAtATime() {
    var record = Records.saying(EASY, Field.RETENTION, Map.of("en", Records.HARD));
    var sentences = Sentences.in(Locale.ENGLISH);
    var advice = Readability.advice(record, Field.RETENTION, sentences);
    assertEquals(List.of("en"), advice.stream().map(Advice::language).toList());
    assertTrue(advice.get(0).aboveLimit());
    assertEquals(List.of(), Readability.advice(record, Field.ENCRYPTION, sentences));
  }

  @Test
  void whatIsKeptSaysByWhichRulesItWasMeasured() {
    var json = Readability.of(EASY).json();
    assertTrue(json.getString("algorithm").startsWith("roundtable-reading-"));
    assertTrue(json.getJsonObject("en").getInt("words") > 20);
    assertEquals(
        List.of(
            "sentences",
            "words",
            "syllables",
            "polysyllables",
            "flesch_reading_ease",
            "flesch_kincaid_grade",
            "smog",
            "smog_indicative"),
        List.copyOf(json.getJsonObject("en").keySet()));
    var both = Records.saying(EASY, Field.HOSTING, Map.of("es", HARD_SPANISH));
    var spanish = Readability.of(both).json().getJsonObject("es");
    assertEquals(
        List.of("sentences", "words", "syllables", "polysyllables", "inflesz", "fernandez_huerta"),
        List.copyOf(spanish.keySet()));
    assertTrue(spanish.get("inflesz").toString().matches("-?\\d+\\.\\d{1,2}"), spanish::toString);
  }

  private static int words(DataUse record) {
    return Readability.of(record).json().getJsonObject("en").getInt("words");
  }

  private static List<Field> sections(List<Readability.Hard> hard) {
    return hard.stream().map(Readability.Hard::section).filter(Objects::nonNull).toList();
  }
}
