package org.roundtable.notice.reading;

/**
 * A place in the given text that a writer may want to change.
 *
 * @param start where it begins, in UTF-16 units; {@code end} is behind its last sign
 * @param size the words of a long sentence, the sentences of a long paragraph, else 0
 * @param term the plainer word for jargon, else null
 */
public record Finding(Kind kind, int start, int end, int size, Term term) {

  /** What may be hard there. */
  public enum Kind {
    LONG_SENTENCE,
    LONG_PARAGRAPH,
    PASSIVE,
    JARGON
  }
}
