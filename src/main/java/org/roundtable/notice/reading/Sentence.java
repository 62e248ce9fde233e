package org.roundtable.notice.reading;

import java.util.Optional;

/**
 * A sentence of the given text.
 *
 * @param start where it begins, in UTF-16 units; {@code end} is behind its last sign
 * @param score as if it were the whole text
 * @param cost how much easier the text would be without it, in grades (English) or INFLESZ points
 *     (Spanish); below zero, it makes the text easier
 */
public record Sentence(int start, int end, Counts counts, Optional<Score> score, double cost) {
  public static final int MOST_WORDS = 25;

  public boolean isLong() {
    return counts.words() > MOST_WORDS;
  }

  boolean aboveLimit() {
    return score.isPresent() && score.get().aboveLimit();
  }

  Sentence costing(double difference) {
    return new Sentence(start, end, counts, score, difference);
  }
}
