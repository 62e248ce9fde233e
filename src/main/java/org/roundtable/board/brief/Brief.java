package org.roundtable.board.brief;

import java.util.List;
import org.roundtable.paper.Phrase;

/**
 * What a board member can read in two minutes about one initiative, on one sheet of paper. The
 * page, the PDF and the JSON are this text.
 *
 * @param language of the portal's own words
 * @param district its name
 * @param path of the page that holds it
 * @param initiative its name in addresses
 */
public record Brief(
    String language,
    String district,
    String path,
    String initiative,
    Phrase title,
    List<Passage> passages) {
  /** At two hundred words a minute. */
  static final int WORDS = 400;

  /** As many characters as these words have; some scripts put no blank between words. */
  static final int CHARACTERS = 2_700;

  /** Some sentences under one heading. */
  public record Passage(String heading, List<Sentence> sentences) {}

  public List<Sentence> sentences() {
    return passages.stream().flatMap(p -> p.sentences().stream()).toList();
  }

  boolean isShort() {
    int words = 0;
    int characters = 0;
    for (var sentence : sentences()) {
      words += sentence.text().split("\\s+").length;
      characters += sentence.text().length();
    }
    return words <= WORDS && characters <= CHARACTERS;
  }
}
