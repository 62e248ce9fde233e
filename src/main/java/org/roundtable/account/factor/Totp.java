package org.roundtable.account.factor;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes that change with time (RFC 6238): six digits by HMAC-SHA-1, a new one every 30 seconds, as
 * every authenticator app makes them.
 *
 * @param secret 20 bytes that the portal and the app share (RFC 4226 wants at least 16)
 */
public record Totp(byte[] secret) {
  /** Bytes of a new secret. */
  public static final int LENGTH = 20;

  private static final int STEP_SECONDS = 30;
  private static final int DIGITS = 6;

  /** Clocks of phones go wrong by so many steps. */
  private static final int WINDOW = 1;

  /** The number of 30-second steps since 1970. */
  public static long step(Instant now) {
    return Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
  }

  /** Six digits. */
  public String code(long step) {
    try {
      var mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "HmacSHA1"));
      var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      var offset = hash[hash.length - 1] & 0xf;
      var number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
      return "%06d".formatted(number % 1_000_000);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * The step whose code was typed: this one, the one before or the one after; blanks do not count.
   */
  public OptionalLong stepOf(String typed, Instant now) {
    var digits = typed.replaceAll("\\s", "");
    if (digits.length() != DIGITS) return OptionalLong.empty();
    for (long step = step(now) - WINDOW; step <= step(now) + WINDOW; step++)
      if (MessageDigest.isEqual(ascii(code(step)), ascii(digits))) return OptionalLong.of(step);
    return OptionalLong.empty();
  }

  /**
   * What an app reads from the picture.
   *
   * @param portal the host that people know the portal by
   */
  public String uri(String portal, String email) {
    return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
        .formatted(escaped(portal), escaped(email), Base32.write(secret), escaped(portal));
  }

  private static String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Never in a log. */
  @Override
  public String toString() {
    return "Totp";
  }
}
