package org.roundtable.opinion.letters;

import java.util.Arrays;

/**
 * A MinHash signature: of each hash function of a fixed family the least value over a text's
 * shingles. Two signatures agree in a place with the probability of the texts' Jaccard index
 * (Broder, On the resemblance and containment of documents, 1997). Cut into bands, it finds texts
 * that may be alike without comparing all with all.
 */
final class Signature {
  /** Texts with a Jaccard index of 0.5 share a band with probability 0.996, of 0.1 with 0.04. */
  static final int BANDS = 42;

  private static final int ROWS = 3;
  private static final int[] FACTOR = new int[BANDS * ROWS];
  private static final int[] MASK = new int[BANDS * ROWS];

  static {
    for (int i = 0; i < FACTOR.length; i++) {
      FACTOR[i] = (int) mixed(2L * i) | 1;
      MASK[i] = (int) mixed(2L * i + 1);
    }
  }

  private final int[] least = new int[BANDS * ROWS];

  Signature(Shingles shingles) {
    Arrays.fill(least, Integer.MAX_VALUE);
    for (var hash : shingles.hashes())
      for (int i = 0; i < least.length; i++)
        least[i] = Math.min(least[i], (hash ^ MASK[i]) * FACTOR[i]);
  }

  /** Texts with the same value are looked at more closely. */
  long band(int band) {
    var key = (long) band;
    for (int row = band * ROWS; row < (band + 1) * ROWS; row++) key = mixed(key ^ least[row]);
    return key;
  }

  /** The finaliser of SplitMix64 (Steele, Lea, Flood 2014). */
  private static long mixed(long value) {
    var z = (value + 1) * 0x9E3779B97F4A7C15L;
    z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }
}
