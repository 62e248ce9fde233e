package org.roundtable.opinion.letters;

import java.util.List;

/**
 * Near-copies of one text: one argument, and everybody who signed it. Nobody's words are changed by
 * it; each copy keeps its own.
 *
 * @param copies at least two, the earliest (the least id) first
 */
public record Letter(List<Copy> copies) {

  /**
   * One text of the letter.
   *
   * @param similarity to the letter's earliest text, 0 to 1: the Jaccard index of their shingles
   */
  public record Copy(long id, double similarity) {}

  public Letter {
    copies = List.copyOf(copies);
  }

  /** The earliest text, which speaks for the others. */
  public long earliest() {
    return copies.get(0).id();
  }

  public int size() {
    return copies.size();
  }
}
