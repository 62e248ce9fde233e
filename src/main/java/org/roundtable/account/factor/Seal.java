package org.roundtable.account.factor;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.roundtable.account.Secret;
import org.roundtable.kernel.Settings;

/**
 * Closes what the database must keep but a copy of it must not tell: AES-256-GCM, bound to its
 * owner, so that nobody can put one person's secret in another's place. The key lies in the data
 * folder; the launcher hands it over.
 */
record Seal(SecretKeySpec key) {
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  /** The portal's own. */
  static Seal kept() {
    var key = Settings.text("second-factor.key");
    if (key == null) throw new IllegalStateException("no key for second factors was handed over");
    return new Seal(new SecretKeySpec(Base64.getUrlDecoder().decode(key), "AES"));
  }

  byte[] close(byte[] open, long owner) {
    var nonce = Secret.bytes(NONCE);
    try {
      var closed = cipher(Cipher.ENCRYPT_MODE, nonce, owner).doFinal(open);
      return ByteBuffer.allocate(NONCE + closed.length).put(nonce).put(closed).array();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Nothing where it was closed with another key, for somebody else, or was changed. */
  Optional<byte[]> open(byte[] closed, long owner) {
    try {
      return Optional.of(
          cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(closed, NONCE), owner)
              .doFinal(closed, NONCE, closed.length - NONCE));
    } catch (AEADBadTagException other) {
      return Optional.empty();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private Cipher cipher(int mode, byte[] nonce, long owner) throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(ByteBuffer.allocate(Long.BYTES).putLong(owner).array());
    return cipher;
  }

  /** Never in a log. */
  @Override
  public String toString() {
    return "Seal";
  }
}
