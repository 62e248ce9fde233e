package org.roundtable.opinion.letters;

/**
 * When two texts are near-copies. Honest short statements share stock phrases ("I agree with the
 * district that"), which are most of what a short text has; so the shorter the texts are, the more
 * alike they must be. The measures were found on the statements of real consultations and on
 * letters reworded at random; NearCopiesTest holds what they reach.
 */
final class Alike {
  /** Shingles of a sentence, and the Jaccard index that sentences need. */
  private static final int SHORT = 60;

  private static final double NEEDED_WHEN_SHORT = 0.75;

  /** Shingles of a paragraph, and the Jaccard index that paragraphs need. */
  private static final int LONG = 240;

  private static final double NEEDED_WHEN_LONG = 0.5;

  /** Fewer shingles than this are a few words: alike only where they are the same. */
  private static final int FEW = 25;

  private Alike() {}

  static boolean both(Shingles a, Shingles b) {
    var less = Math.min(a.size(), b.size());
    var more = Math.max(a.size(), b.size());
    var needed = needed(less);
    return less >= FEW && less >= needed * more && a.similarity(b) >= needed;
  }

  private static double needed(int size) {
    var length = (double) (Math.max(SHORT, Math.min(size, LONG)) - SHORT) / (LONG - SHORT);
    return NEEDED_WHEN_SHORT + (NEEDED_WHEN_LONG - NEEDED_WHEN_SHORT) * length;
  }
}
