package org.roundtable.notice.reading;

/**
 * What every formula of reading ease is made of.
 *
 * @param polysyllables words of three syllables or more
 */
public record Counts(int sentences, int words, int syllables, int polysyllables) {
  public static final Counts NONE = new Counts(0, 0, 0, 0);

  public Counts plus(Counts other) {
    return new Counts(
        sentences + other.sentences,
        words + other.words,
        syllables + other.syllables,
        polysyllables + other.polysyllables);
  }

  Counts minus(Counts other) {
    return new Counts(
        sentences - other.sentences,
        words - other.words,
        syllables - other.syllables,
        polysyllables - other.polysyllables);
  }

  double wordsPerSentence() {
    return (double) words / sentences;
  }

  double syllablesPerWord() {
    return (double) syllables / words;
  }
}
