package org.roundtable.account.factor;

import java.io.ByteArrayOutputStream;
import java.util.Locale;

/** Bytes as letters and digits that are hard to mix up (RFC 4648, section 6, without padding). */
final class Base32 {
  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int BITS = 5;

  private Base32() {}

  static String write(byte[] bytes) {
    var text = new StringBuilder();
    int held = 0;
    int bits = 0;
    for (byte b : bytes) {
      held = held << Byte.SIZE | b & 0xff;
      for (bits += Byte.SIZE; bits >= BITS; bits -= BITS)
        text.append(ALPHABET.charAt(held >> bits - BITS & 31));
      held &= (1 << bits) - 1;
    }
    if (bits > 0) text.append(ALPHABET.charAt(held << BITS - bits & 31));
    return text.toString();
  }

  /** Reads small letters too; whatever is no letter of the alphabet does not count. */
  static byte[] read(String text) {
    var bytes = new ByteArrayOutputStream();
    int held = 0;
    int bits = 0;
    for (char c : text.toUpperCase(Locale.ROOT).toCharArray()) {
      var value = ALPHABET.indexOf(c);
      if (value < 0) continue;
      held = held << BITS | value;
      bits += BITS;
      if (bits >= Byte.SIZE) {
        bits -= Byte.SIZE;
        bytes.write(held >> bits);
        held &= (1 << bits) - 1;
      }
    }
    return bytes.toByteArray();
  }
}
