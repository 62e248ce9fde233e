package org.roundtable.comment;

import java.time.Instant;
import java.util.List;

/**
 * A point as one reader sees it: its words, what others think of it, what the district answered.
 * When its author has withdrawn it, others see that and no words.
 *
 * @param editedAt null while it says what it said at first
 * @param sourceId its id in the consultation that it was imported from, or null
 * @param replies how many everybody sees
 * @param mine the reader's own reaction, or null
 */
public record Point(
    long id,
    String text,
    String details,
    Author author,
    State state,
    Instant createdAt,
    Instant editedAt,
    String sourceId,
    Tally tally,
    int replies,
    List<Answer> answers,
    Reaction mine) {

  public boolean isAnswered() {
    return !answers.isEmpty();
  }

  int valueIn(Sort sort) {
    return switch (sort) {
      case NEWEST -> 0;
      case SUPPORTED, UNANSWERED -> tally.agree() - tally.disagree();
      case DIVISIVE -> Math.min(tally.agree(), tally.disagree());
    };
  }
}
