package org.roundtable.account.factor;

import io.nayuki.qrcodegen.QrCode;
import java.io.Serializable;
import org.roundtable.account.Secret;
import org.roundtable.kernel.Settings;

/**
 * A new secret on its way into somebody's app, as a picture and as letters. Nothing is kept of it
 * until a code comes back.
 *
 * @param letters the secret in base 32
 */
public record Offer(String letters, String email) implements Serializable {
  private static final int QUIET = 4;

  public static Offer fresh(String email) {
    return new Offer(Base32.write(Secret.bytes(Totp.LENGTH)), email);
  }

  public Totp totp() {
    return new Totp(Base32.read(letters));
  }

  /** As one types it: groups of four. */
  public String getTyped() {
    return letters.replaceAll("(.{4})(?!$)", "$1 ");
  }

  /** For an app on this very device. */
  public String getUri() {
    return totp().uri(Settings.publicUrl().getHost(), email);
  }

  /** The dark squares of the picture, as the path of an SVG whose squares are 1 wide. */
  public String getPath() {
    var code = picture();
    var path = new StringBuilder();
    for (int y = 0; y < code.size; y++)
      for (int x = 0, end; x < code.size; x = end + 1) {
        end = x;
        while (code.getModule(end, y)) end++;
        if (end > x)
          path.append("M%d %dh%dv1h-%dz".formatted(x + QUIET, y + QUIET, end - x, end - x));
      }
    return path.toString();
  }

  /** Width and height of the picture with its quiet zone. */
  public int getSize() {
    return picture().size + 2 * QUIET;
  }

  private QrCode picture() {
    return QrCode.encodeText(getUri(), QrCode.Ecc.MEDIUM);
  }

  /** Never in a log. */
  @Override
  public String toString() {
    return "Offer";
  }
}
