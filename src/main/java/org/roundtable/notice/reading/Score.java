package org.roundtable.notice.reading;

import java.util.Optional;

/** How hard a text is to read, by the formulas that its language has. */
public sealed interface Score {

  /** Is it harder than what may be published without a reason? */
  boolean aboveLimit();

  /** The higher, the harder; only to be compared within one language. */
  double difficulty();

  /** Nothing where there are no words, or no formula for the language. */
  static Optional<Score> of(String language, Counts counts) {
    if (counts.words() == 0) return Optional.empty();
    return switch (language) {
      case "en" -> Optional.of(English.of(counts));
      case "es" -> Optional.of(Spanish.of(counts));
      default -> Optional.empty();
    };
  }

  /**
   * Flesch (1948), Kincaid et al. (1975) and McLaughlin's SMOG (1969).
   *
   * @param fleschReadingEase 0 is hardest, 100 very easy; it has no bounds
   * @param fleschKincaidGrade years of school in the United States
   * @param smog years of school; {@code smogIndicative} when there are fewer sentences than the 30
   *     it was made for
   */
  record English(
      double fleschReadingEase, double fleschKincaidGrade, double smog, boolean smogIndicative)
      implements Score {
    public static final double HIGHEST_GRADE = 8;
    private static final int SMOG_SENTENCES = 30;

    static English of(Counts counts) {
      double length = counts.wordsPerSentence();
      double weight = counts.syllablesPerWord();
      double polysyllables = (double) counts.polysyllables() * SMOG_SENTENCES / counts.sentences();
      return new English(
          206.835 - 1.015 * length - 84.6 * weight,
          0.39 * length + 11.8 * weight - 15.59,
          1.0430 * Math.sqrt(polysyllables) + 3.1291,
          counts.sentences() < SMOG_SENTENCES);
    }

    @Override
    public boolean aboveLimit() {
      return fleschKincaidGrade > HIGHEST_GRADE;
    }

    @Override
    public double difficulty() {
      return fleschKincaidGrade;
    }
  }

  /**
   * Szigriszt-Pazos (1993) on the INFLESZ scale (Barrio-Cantalejo 2008), and Fernández-Huerta
   * (1959) with syllables per 100 words and words per sentence: the constants that circulate for
   * sentences per 100 words are a misreading (Gwillim Law, 2011).
   */
  record Spanish(double inflesz, Band band, double fernandezHuerta) implements Score {
    public static final double LOWEST_INFLESZ = 55;

    static Spanish of(Counts counts) {
      double length = counts.wordsPerSentence();
      double weight = counts.syllablesPerWord();
      double inflesz = 206.835 - 62.3 * weight - length;
      return new Spanish(inflesz, Band.of(inflesz), 206.84 - 0.60 * (100 * weight) - 1.02 * length);
    }

    @Override
    public boolean aboveLimit() {
      return inflesz < LOWEST_INFLESZ;
    }

    @Override
    public double difficulty() {
      return -inflesz;
    }
  }

  /** The five steps of the INFLESZ scale; a border belongs to the easier step. */
  enum Band {
    VERY_HARD(Double.NEGATIVE_INFINITY),
    RATHER_HARD(40),
    NORMAL(55),
    QUITE_EASY(65),
    VERY_EASY(80);

    private final double from;

    Band(double from) {
      this.from = from;
    }

    static Band of(double inflesz) {
      var band = VERY_HARD;
      for (var each : values()) if (inflesz >= each.from) band = each;
      return band;
    }
  }
}
