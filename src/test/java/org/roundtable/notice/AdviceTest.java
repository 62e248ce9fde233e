package org.roundtable.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.roundtable.kernel.Sentences;
import org.roundtable.notice.reading.Reading;

/** What the writer is told, in the writer's language. */
class AdviceTest {
  private static final String HARD = "Third parties are notified of unauthorized disclosure.";

  @Test
  void aHardTextNeedsAReasonAndHearsWhy() {
    var advice = advice("en", HARD, "en");
    assertTrue(advice.aboveLimit());
    // third par-ties are no-ti-fied of un-au-thor-ized dis-clo-sure: 15 in 7 words
    assertEquals(12.4257, advice.fleschKincaidGrade());
    assertEquals("Reads at grade 12.4. Above grade 8 you must publish a reason.", advice.said());
    assertEquals(
        List.of("Grade 12: “" + HARD + "”"),
        advice.costly().stream().map(Advice.Place::said).toList());
    assertEquals(
        List.of(
            "“Third parties”: better “somebody outside the district, another company”.",
            "“are notified”: say who does it.",
            "“notified”: better “tell”.",
            "“unauthorized disclosure”: better “somebody saw or took data who must not”."),
        advice.findings().stream().map(Advice.Place::said).toList());
  }

  @Test
  void anEasyTextHearsItsGradeAlone() {
    var advice = advice("en", "The cat sat on the mat.", "en");
    assertEquals("Reads at grade -1.4.", advice.said());
    assertFalse(advice.aboveLimit());
    assertEquals(List.of(), advice.costly());
    assertEquals(List.of(), advice.findings());
    assertNull(advice.inflesz());
  }

  @Test
  void spanishIsToldInEitherLanguage() {
    var text = "El gato come pescado.";
    assertEquals(
        "Facilidad de lectura (INFLESZ) 78.2: bastante fácil.",
        advice("es", text, "es").said().replace(',', '.'));
    assertEquals("Reading ease (INFLESZ) 78.2: quite easy.", advice("es", text, "en").said());
    assertEquals("quite_easy", advice("es", text, "en").infleszBand());
  }

  @Test
  void otherLanguagesAreNotScored() {
    var advice = advice("fr", "Le chat.", "en");
    assertFalse(advice.scored());
    assertNull(advice.words());
    assertEquals("This language has no measure here, so it is not scored.", advice.said());
    assertEquals("There is nothing to score yet.", advice("en", " ", "en").said());
    assertEquals(0, advice("en", " ", "en").words());
  }

  @Test
  void aLongQuoteIsCutAtABlank() {
    var text = "We " + "keep everything ".repeat(20) + "here.";
    var said = advice("en", text, "en").findings().get(0).said();
    assertTrue(said.endsWith("keep everything keep…”"), said);
  }

  private static Advice advice(String language, String text, String reader) {
    return Advice.on(Reading.of(language, text), text, Sentences.in(Locale.forLanguageTag(reader)));
  }
}
