package org.roundtable.poll;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.roundtable.kernel.BadInput;

class ReceiptTest {
  private static final Receipt.Place INBLOOM = new Receipt.Place("jeffco", "inbloom-data-store", 7);
  private static final String HEX =
      "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
  private final SigningKey key = SigningKey.fresh("portal.example/receipts");

  @Test
  void theTrackerIsTheHashOfTheWordThePollAndTheNonce() throws Exception {
    var bytes = HexFormat.of().parseHex("62616c6c6f742f7631" + "00000007" + HEX);
    assertArrayEquals(
        MessageDigest.getInstance("SHA-256").digest(bytes), new Nonce(HEX).tracker(7));
  }

  @Test
  void theSameNonceGivesTheSameBytes() {
    var first = Receipt.of(INBLOOM, Choice.OPPOSE, new Nonce(HEX), key);
    var again = Receipt.of(INBLOOM, Choice.OPPOSE, new Nonce(" " + HEX.toUpperCase()), key);
    assertEquals(first, again);
  }

  @Test
  void aReceiptSaysWhatWasChosenAndIsSigned() {
    var receipt = Receipt.of(INBLOOM, Choice.SUPPORT_WITH_CHANGES, new Nonce(HEX), key);
    assertTrue(
        receipt
            .note()
            .startsWith(
                "portal-receipt/v1\nadvisory poll\njeffco/inbloom-data-store\npoll 7\ntracker "
                    + receipt.tracker()
                    + "\nchoice support_with_changes\nnonce drawn by voter\n\n"
                    + "— portal.example/receipts "),
        receipt.note());
    assertTrue(key.signed(receipt.note()));
  }

  @Test
  void aChangedByteOrAnotherKeyIsNoticed() {
    var note = Receipt.of(INBLOOM, Choice.OPPOSE, new Nonce(HEX), key).note();
    assertFalse(key.signed(note.replace("choice oppose", "choice support")));
    assertFalse(key.signed(note.replace("poll 7", "poll 8")));
    assertFalse(SigningKey.fresh(key.name()).signed(note));
  }

  /** The example of golang.org/x/mod/sumdb/note, where signed notes come from. */
  @Test
  void aNoteOfAnotherProgramIsUnderstood() {
    var typed = Base64.getDecoder().decode("ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
    var neumann =
        new SigningKey("PeterNeumann", Arrays.copyOfRange(typed, 1, typed.length), new byte[0]);
    assertEquals(
        "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        neumann.verifierKey());
    assertTrue(
        neumann.signed(
            """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.

            — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
            """));
  }

  @Test
  void theReceiptSaysWhenThePortalDrewTheNonce() {
    var nonce = key.draw();
    assertTrue(Receipt.of(INBLOOM, Choice.NOT_SURE, nonce, key).note().contains("by portal\n"));
    assertNotEquals(nonce, key.draw());
    assertFalse(key.drew(new Nonce(HEX)));
  }

  @Test
  void aNonceIsSixtyFourHexadecimalDigits() {
    assertThrows(BadInput.class, () -> new Nonce("12ab"));
    assertThrows(BadInput.class, () -> new Nonce(HEX.replace('0', 'g')));
    assertThrows(BadInput.class, () -> new Nonce(null));
    assertEquals(new Nonce(HEX), new Nonce(new Nonce(HEX).readable()));
  }

  @Test
  void nothingSecretIsInTheTextsThatLogsWouldShow() {
    var receipt = Receipt.of(INBLOOM, Choice.OPPOSE, new Nonce(HEX), key);
    var said = "" + new Nonce(HEX) + receipt + new Polls.Cast(receipt, new Nonce(HEX)) + key;
    assertFalse(said.contains(HEX) || said.toLowerCase().contains("oppose"), said);
  }
}
