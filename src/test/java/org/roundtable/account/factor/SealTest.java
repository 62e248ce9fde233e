package org.roundtable.account.factor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class SealTest {
  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
  private final Seal seal = seal(1);

  @Test
  void theSameKeyOpensItForTheSamePerson() {
    assertArrayEquals(SECRET, seal.open(seal.close(SECRET, 7), 7).orElseThrow());
  }

  @Test
  void nothingOfItCanBeReadAndNoTwoAreAlike() {
    var closed = seal.close(SECRET, 7);
    assertFalse(new String(closed, StandardCharsets.ISO_8859_1).contains("12345"));
    assertFalse(Arrays.equals(closed, seal.close(SECRET, 7)));
  }

  @Test
  void anotherKeyAnotherPersonAndAChangedByteOpenNothing() {
    var closed = seal.close(SECRET, 7);
    assertTrue(seal(2).open(closed, 7).isEmpty());
    assertTrue(seal.open(closed, 8).isEmpty());
    closed[closed.length - 1] ^= 1;
    assertTrue(seal.open(closed, 7).isEmpty());
  }

  private static Seal seal(int filling) {
    var key = new byte[32];
    Arrays.fill(key, (byte) filling);
    return new Seal(new SecretKeySpec(key, "AES"));
  }
}
