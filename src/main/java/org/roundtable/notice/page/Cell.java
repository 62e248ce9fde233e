package org.roundtable.notice.page;

/**
 * What one place of a table says.
 *
 * @param open what of it nobody knows yet, where the rest is known; empty for most
 * @param look {@code unknown} where nobody knows yet, {@code soft} where there is nothing
 */
public record Cell(String text, String open, String language, String look) {

  Cell(String text, String language, String look) {
    this(text, "", language, look);
  }

  /** One that says what every other of its column does, which so need be said only once. */
  Cell repeated() {
    return new Cell(text, open, language, (look + " same").strip());
  }

  public boolean same() {
    return look.endsWith("same");
  }
}
