package org.roundtable.notice.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The formulas, on published vectors and on counts computed by hand. */
class ScoreTest {
  private static final double NEAR = 1e-9;

  @ParameterizedTest
  @CsvSource({
    "1, 6, 6, 0, 116.145, -1.45, 3.1291",
    "1, 13, 26, 0, 24.44, 13.08, 3.1291",
    // 10 words and 15 syllables a sentence; 4 long words in 30 sentences: 2 + 3.1291 at 1.0430
    "30, 300, 450, 4, 69.785, 6.01, 5.2151",
    // 12 long words in 3 sentences: sqrt(120)
    "3, 60, 100, 12, 45.535, 11.876666666666667, 14.554592549557764",
  })
  void english(
      int sentences, int words, int syllables, int poly, double ease, double grade, double smog) {
    var score = (Score.English) score("en", new Counts(sentences, words, syllables, poly));
    assertEquals(ease, score.fleschReadingEase(), NEAR);
    assertEquals(grade, score.fleschKincaidGrade(), NEAR);
    assertEquals(smog, score.smog(), NEAR);
    assertEquals(sentences < 30, score.smogIndicative());
  }

  @ParameterizedTest
  @CsvSource({
    "1, 4, 8, 78.235, 82.76, QUITE_EASY",
    // 20 words a sentence, 200 syllables per 100 words: 206.835-124.6-20, 206.84-120-20.4
    "1, 20, 40, 62.235, 66.44, NORMAL",
    "1, 10, 25, 41.085, 46.64, RATHER_HARD",
    "1, 40, 100, 11.085, 16.04, VERY_HARD",
    "2, 4, 4, 142.535, 144.8, VERY_EASY",
  })
  void spanish(
      int sentences, int words, int syllables, double inflesz, double huerta, Score.Band band) {
    var score = (Score.Spanish) score("es", new Counts(sentences, words, syllables, 0));
    assertEquals(inflesz, score.inflesz(), NEAR);
    assertEquals(huerta, score.fernandezHuerta(), NEAR);
    assertEquals(band, score.band());
  }

  @ParameterizedTest
  @CsvSource({
    "39.999, VERY_HARD",
    "40, RATHER_HARD",
    "54.999, RATHER_HARD",
    "55, NORMAL",
    "64.999, NORMAL",
    "65, QUITE_EASY",
    "79.999, QUITE_EASY",
    "80, VERY_EASY"
  })
  void aBorderBelongsToTheEasierBand(double inflesz, Score.Band band) {
    assertEquals(band, Score.Band.of(inflesz));
  }

  @Test
  void aboveTheLimitIsAboveGrade8OrBelowInflesz55() {
    assertFalse(new Score.English(60, 8, 0, true).aboveLimit());
    assertTrue(new Score.English(60, 8.001, 0, true).aboveLimit());
    assertFalse(new Score.Spanish(55, Score.Band.NORMAL, 60).aboveLimit());
    assertTrue(new Score.Spanish(54.999, Score.Band.RATHER_HARD, 60).aboveLimit());
  }

  @Test
  void withoutWordsOrFormulaThereIsNoScore() {
    assertEquals(Optional.empty(), Score.of("en", Counts.NONE));
    assertEquals(Optional.empty(), Score.of("fr", new Counts(1, 6, 6, 0)));
  }

  private static Score score(String language, Counts counts) {
    return Score.of(language, counts).orElseThrow();
  }
}
