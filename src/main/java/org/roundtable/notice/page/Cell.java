package org.roundtable.notice.page;

/**
 * What one place of a table says.
 *
 * @param look {@code unknown} where nobody knows yet, {@code soft} where there is nothing
 */
public record Cell(String text, String language, String look) {
  /** The same words in another look. */
  Cell looking(String more) {
    return new Cell(text, language, (look + " " + more).strip());
  }
}
