package org.roundtable.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.roundtable.kernel.Settings;

/**
 * HMAC-SHA-256 with the key in the data folder: whoever has a copy of the database and not the key
 * cannot try out which text is behind it.
 */
public final class KeyedHash {
  private static final String ALGORITHM = "HmacSHA256";

  private KeyedHash() {}

  /**
   * @param purpose hashes of different purposes, or of different scopes, never meet
   * @return 32 bytes
   */
  public static byte[] of(String purpose, long scope, String text) {
    var key = Settings.text("second-factor.key");
    if (key == null) throw new IllegalStateException("no key for hashes was handed over");
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(Base64.getUrlDecoder().decode(key), ALGORITHM));
      var labelled = purpose + "\n" + scope + "\n" + text;
      return mac.doFinal(labelled.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
