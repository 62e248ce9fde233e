package org.roundtable.notice.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the writer is pointed at. */
class FindingsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "The data are kept for a year. | are kept",
        "Names have been safely stored there. | been safely stored",
        "It is not being shared. | is not being shared",
        "Records got stolen and were sold. | got stolen; were sold",
        "Grades can be seen by you. | be seen",
        "We keep the data. | none",
        "Parents are interested and tired. | none",
        "The red bed is hundred years old. | none",
        "It is a need. | none",
      })
  void englishPassive(String text, String found) {
    assertEquals(found == null ? "" : found, of(Finding.Kind.PASSIVE, "en", text));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "Los datos son guardados por la empresa. | son guardados",
        "Ha sido compartida con otros. | sido compartida",
        "El aviso fue rápidamente escrito. | fue rápidamente escrito",
        "Se guardan las notas. | Se guardan",
        "No se pueden compartir los datos. | se pueden compartir",
        "La niña se llama Ana y se siente bien. | none",
        "Se trata de las notas. | none",
        "Guardamos las notas. | none",
        "Es el lado privado. | none",
        "Es demasiado. | none",
      })
  void spanishPassive(String text, String found) {
    assertEquals(found == null ? "" : found, of(Finding.Kind.PASSIVE, "es", text));
  }

  @Test
  void jargonComesWithThePlainerWord() {
    var text = "The Third-Party vendors utilize PII, pursuant to the retention periods.";
    assertEquals(
        "Third-Party; vendors; utilize; PII; pursuant to; retention periods",
        of(Finding.Kind.JARGON, "en", text));
    var first = Reading.of("en", text).findings().get(0);
    assertEquals("third-party", first.term().id());
    assertEquals(
        "Divulgación; terceros; datos demográficos; de conformidad con",
        of(
            Finding.Kind.JARGON,
            "es",
            "Divulgación a terceros de datos demográficos, de conformidad con la ley."));
  }

  @Test
  void aSentenceOfMoreThan25WordsIsLong() {
    var text = "We " + "go ".repeat(24) + ". Then we " + "go ".repeat(24) + ".";
    var found = Reading.of("en", text).findings();
    assertEquals(1, found.size());
    assertEquals(26, found.get(0).size());
    assertTrue(text.substring(found.get(0).start()).startsWith("Then"));
  }

  @Test
  void aParagraphOfMoreThan5SentencesIsLong() {
    var five = "We go. ".repeat(5);
    assertEquals("", of(Finding.Kind.LONG_PARAGRAPH, "en", five + "\n\n" + five));
    assertEquals(1, Reading.of("en", five + "We go.").findings().size());
    assertEquals("", of(Finding.Kind.LONG_PARAGRAPH, "en", "- We go\n".repeat(9)));
  }

  @Test
  void theSentenceWithoutWhichTheTextGainsMostStandsFirst() {
    var hard = "Unauthorized disclosure of identifiable information necessitates notification.";
    var harder = hard.replace(".", " and subsequently administrative investigation.");
    var text = "We keep it. " + hard + " You may ask us. " + harder;
    var costliest = Reading.of("en", text).costliest(5);
    assertEquals(
        List.of(harder, hard),
        costliest.stream().map(s -> text.substring(s.start(), s.end())).toList());
    assertTrue(costliest.get(0).cost() > costliest.get(1).cost());
    var without = Reading.of("en", text.replace(harder, ""));
    assertEquals(
        costliest.get(0).cost(),
        Reading.of("en", text).score().orElseThrow().difficulty()
            - without.score().orElseThrow().difficulty(),
        1e-9);
  }

  @Test
  void anEasyTextHasNoCostlySentence() {
    assertEquals(List.of(), Reading.of("en", "We keep it. You may ask us.").costliest(5));
    var alone = "Unauthorized disclosure necessitates administrative notification.";
    assertEquals(1, Reading.of("en", alone).costliest(5).size());
  }

  @Test
  void anItemOfOneLongWordIsNoCostlySentence() {
    assertEquals(List.of(), Reading.of("en", "We keep:\n- disability\n- nationality").costliest(5));
  }

  @Test
  void thePassiveShareIsThatOfSentences() {
    var text = "It is kept. It was sold and is shared. We ask. You say no.";
    assertEquals(0.5, Reading.of("en", text).passiveShare());
    assertEquals(0, Reading.of("en", "").passiveShare());
  }

  private static String of(Finding.Kind kind, String language, String text) {
    return String.join(
        "; ",
        Reading.of(language, text).findings().stream()
            .filter(f -> f.kind() == kind)
            .map(f -> text.substring(f.start(), f.end()))
            .toList());
  }
}
