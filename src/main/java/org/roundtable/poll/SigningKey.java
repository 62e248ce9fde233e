package org.roundtable.poll;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The portal's Ed25519 key. It signs texts as C2SP's signed-note says, so that the common tools for
 * signed notes check a receipt without asking the portal.
 *
 * @param name in the signature line, without blanks or plus signs
 * @param publicKey 32 bytes (RFC 8032)
 * @param privateKey PKCS #8
 */
public record SigningKey(String name, byte[] publicKey, byte[] privateKey) {
  private static final byte ED25519 = 1;
  private static final int RAW = 32;
  private static final int HALF = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** What stands before the 32 bytes in an X.509 key of this kind. */
  private static final byte[] X509_HEAD = HexFormat.of().parseHex("302a300506032b6570032100");

  public static SigningKey fresh(String name) {
    try {
      var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
      var x509 = pair.getPublic().getEncoded();
      return new SigningKey(
          name,
          Arrays.copyOfRange(x509, x509.length - RAW, x509.length),
          pair.getPrivate().getEncoded());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The note: the text, an empty line, the signature line. The same text gives the same bytes. */
  public String sign(String text) {
    if (!text.endsWith("\n")) throw new IllegalArgumentException("a note ends its last line");
    try {
      var signature = Signature.getInstance("Ed25519");
      signature.initSign(
          KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(privateKey)));
      signature.update(text.getBytes(StandardCharsets.UTF_8));
      var signed = signature.sign();
      var line = ByteBuffer.allocate(Integer.BYTES + signed.length).put(id()).put(signed).array();
      return text + "\n— " + name + " " + Base64.getEncoder().encodeToString(line) + "\n";
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Is this a note that this key signed, not changed by a byte? */
  public boolean signed(String note) {
    var end = note.lastIndexOf("\n\n— " + name + " ");
    if (end < 0 || !note.endsWith("\n")) return false;
    var text = note.substring(0, end + 1);
    var line = note.substring(end + 2, note.length() - 1);
    try {
      var bytes = Base64.getDecoder().decode(line.substring(line.lastIndexOf(' ') + 1));
      if (bytes.length <= Integer.BYTES || !Arrays.equals(Arrays.copyOf(bytes, 4), id()))
        return false;
      var x509 = ByteBuffer.allocate(X509_HEAD.length + RAW).put(X509_HEAD).put(publicKey).array();
      var signature = Signature.getInstance("Ed25519");
      signature.initVerify(
          KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(x509)));
      signature.update(text.getBytes(StandardCharsets.UTF_8));
      return signature.verify(bytes, Integer.BYTES, bytes.length - Integer.BYTES);
    } catch (GeneralSecurityException | IllegalArgumentException broken) {
      return false;
    }
  }

  /**
   * A nonce for a browser that runs no script: 16 random bytes, and 16 that only this key can make
   * of them, so that a receipt can always say who drew the nonce, and nothing need be stored.
   */
  public Nonce draw() {
    var seed = new byte[HALF];
    RANDOM.nextBytes(seed);
    return new Nonce(HexFormat.of().formatHex(seed) + HexFormat.of().formatHex(tail(seed)));
  }

  public boolean drew(Nonce nonce) {
    var bytes = nonce.bytes();
    return MessageDigest.isEqual(
        tail(Arrays.copyOf(bytes, HALF)), Arrays.copyOfRange(bytes, HALF, bytes.length));
  }

  private byte[] tail(byte[] seed) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(privateKey, "HmacSHA256"));
      mac.update("portal-nonce/v1".getBytes(StandardCharsets.US_ASCII));
      return Arrays.copyOf(mac.doFinal(seed), HALF);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The key as signed-note's verifiers take it: name, id, and kind with key in base64. */
  public String verifierKey() {
    var typed = ByteBuffer.allocate(1 + RAW).put(ED25519).put(publicKey).array();
    return name
        + "+"
        + HexFormat.of().formatHex(id())
        + "+"
        + Base64.getEncoder().encodeToString(typed);
  }

  /** The first four bytes of SHA-256(name, line end, 1, public key). */
  private byte[] id() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
      digest.update(ED25519);
      return Arrays.copyOf(digest.digest(publicKey), Integer.BYTES);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Never in a log. */
  @Override
  public String toString() {
    return name;
  }
}
