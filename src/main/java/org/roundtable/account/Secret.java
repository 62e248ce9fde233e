package org.roundtable.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** A random secret of 256 bits in URL-safe letters; the portal keeps its SHA-256 alone. */
public final class Secret {
  private static final SecureRandom RANDOM = new SecureRandom();

  private Secret() {}

  public static String fresh() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(32));
  }

  /** So many random bytes. */
  public static byte[] bytes(int number) {
    var bytes = new byte[number];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  public static byte[] hash(String secret) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
