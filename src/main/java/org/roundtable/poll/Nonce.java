package org.roundtable.poll;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.roundtable.kernel.BadInput;

/**
 * A voter's secret number of 256 bits. Whoever knows it can find the ballot, and until the poll
 * closes replace its choice; the portal keeps only the tracker, which is SHA-256 of these bytes:
 *
 * <pre>
 * "ballot/v1"   9 bytes of ASCII
 * poll          4 bytes, the poll's number, most significant first
 * nonce        32 bytes
 * </pre>
 *
 * @param hex 64 hexadecimal digits, small letters
 */
public record Nonce(String hex) implements Serializable {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");
  private static final byte[] DOMAIN = "ballot/v1".getBytes(StandardCharsets.US_ASCII);

  public Nonce {
    hex = hex == null ? "" : hex.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    if (!FORM.matcher(hex).matches()) throw new BadInput("nonce", "nonce");
  }

  byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }

  /** The name of the ballot in this poll: 32 bytes from which nobody can find the nonce. */
  public byte[] tracker(int poll) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(DOMAIN);
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(poll).array());
      return digest.digest(bytes());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Groups of eight digits, for copying by hand. */
  public String readable() {
    return hex.replaceAll("(.{8})(?!$)", "$1 ");
  }

  /** Never in a log. */
  @Override
  public String toString() {
    return "nonce";
  }
}
