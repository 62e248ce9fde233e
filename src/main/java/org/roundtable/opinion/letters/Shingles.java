package org.roundtable.opinion.letters;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text as the set of its overlapping runs of letters, by their hashes in ascending order. Case,
 * accents, punctuation and white space do not count, so what is left is what was said. Runs have
 * five characters, of scripts that write without blanks three.
 */
final class Shingles {
  private static final int RUN = 5;
  private static final int RUN_WITHOUT_BLANKS = 3;

  private final int[] hashes;

  private Shingles(int[] hashes) {
    this.hashes = hashes;
  }

  static Shingles of(String text) {
    var plain = plain(text).codePoints().toArray();
    var found = new int[plain.length];
    for (int from = 0; from < plain.length; from++) {
      var to = from + (withoutBlanks(plain[from]) ? RUN_WITHOUT_BLANKS : RUN);
      if (to <= plain.length) found[from] = hash(plain, from, to);
      else if (from == 0) found[from] = hash(plain, from, plain.length);
      else found[from] = found[0];
    }
    return new Shingles(Arrays.stream(found).sorted().distinct().toArray());
  }

  /** Words in small letters without accents, one blank between them. */
  static String plain(String text) {
    var kept = new StringBuilder(text.length());
    Normalizer.normalize(text, Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> !silent(c))
        .map(c -> spoken(c) ? c : ' ')
        .filter(c -> c != ' ' || !kept.isEmpty() && kept.charAt(kept.length() - 1) != ' ')
        .forEachOrdered(kept::appendCodePoint);
    return Normalizer.normalize(kept.toString().strip(), Form.NFKC);
  }

  /** Accents of European letters, apostrophes inside of words, and what nobody sees. */
  private static boolean silent(int c) {
    return c >= 0x300 && c <= 0x36F
        || c == '\''
        || c == 0x2019
        || Character.getType(c) == Character.FORMAT;
  }

  private static boolean spoken(int c) {
    return Character.isLetterOrDigit(c)
        || switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.OTHER_SYMBOL ->
              true;
          default -> false;
        };
  }

  private static boolean withoutBlanks(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }

  /** FNV-1a over the characters, its bits mixed well: MinHash leans on their being even. */
  private static int hash(int[] plain, int from, int to) {
    var hash = 0x811C9DC5;
    for (int i = from; i < to; i++) hash = (hash ^ plain[i]) * 0x01000193;
    hash = (hash ^ hash >>> 16) * 0x85EBCA6B;
    hash = (hash ^ hash >>> 13) * 0xC2B2AE35;
    return hash ^ hash >>> 16;
  }

  int[] hashes() {
    return hashes;
  }

  int size() {
    return hashes.length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Shingles s && Arrays.equals(hashes, s.hashes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hashes);
  }

  /** How many runs both have. */
  int shared(Shingles other) {
    int i = 0;
    int j = 0;
    int shared = 0;
    while (i < hashes.length && j < other.hashes.length) {
      var order = Integer.compare(hashes[i], other.hashes[j]);
      if (order == 0) shared++;
      if (order <= 0) i++;
      if (order >= 0) j++;
    }
    return shared;
  }

  /** The Jaccard index, 0 to 1: runs that both have, of all that either has. */
  double similarity(Shingles other) {
    var shared = shared(other);
    var all = size() + other.size() - shared;
    return all == 0 ? 0 : (double) shared / all;
  }
}
