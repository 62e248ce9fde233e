package org.roundtable.initiative;

import java.time.Instant;
import org.roundtable.kernel.Words;

/**
 * Something on the desk that waits for somebody.
 *
 * @param slug of the initiative or notice; null for the moderation queue
 * @param at since when it waits, or until when there is time; null where neither matters
 * @param count how many, where it is about several
 */
public record Task(Errand kind, String slug, Words title, Instant at, int count) {

  /** In the order of the desk. */
  public enum Errand {
    /** Comments wait for a moderator. */
    QUEUE,
    /** Comments have closed, but the initiative is still called open. */
    OVER,
    /** Comments close within a week. */
    CLOSING,
    /** The district owes an answer; {@code count} points have none. */
    RESPONSE,
    /** Answered, and the board's decision is not recorded yet. */
    BOARD,
    DRAFT,
    /** A notice that only staff can read. */
    NOTICE
  }
}
