package org.roundtable.account.factor;

import java.util.Locale;
import org.roundtable.account.Secret;

/**
 * Stands once for a code of a lost phone: 80 bits as four groups of four letters, so that a stolen
 * hash of it is of no use.
 *
 * @param bytes 10 random ones
 */
record RecoveryCode(byte[] bytes) {
  static final int LENGTH = 10;

  /** As on the sheet that people keep. */
  String text() {
    return Base32.write(bytes).toLowerCase(Locale.ROOT).replaceAll("(.{4})(?!$)", "$1-");
  }

  /** What was typed, with or without the strokes; a code that nobody has when it is none. */
  static RecoveryCode typed(String typed) {
    return new RecoveryCode(Base32.read(typed));
  }

  /** All that is kept of it. */
  byte[] hash() {
    return Secret.hash(text());
  }

  /** Never in a log. */
  @Override
  public String toString() {
    return "RecoveryCode";
  }
}
