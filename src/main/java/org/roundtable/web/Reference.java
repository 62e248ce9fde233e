package org.roundtable.web;

import java.security.SecureRandom;
import java.util.HexFormat;

/** A number that a reader can name and an operator can find in the log. */
final class Reference {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 5;

  private Reference() {}

  static String fresh() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
