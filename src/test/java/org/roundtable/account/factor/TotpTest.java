package org.roundtable.account.factor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
  private static final Totp RFC =
      new Totp("12345678901234567890".getBytes(StandardCharsets.US_ASCII));
  private static final Instant NOW = Instant.ofEpochSecond(1_111_111_111L);

  /** RFC 6238, appendix B, SHA-1: the last six of its eight digits. */
  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  void theCodesAreThoseOfTheStandard(long second, String code) {
    assertEquals(code, RFC.code(Totp.step(Instant.ofEpochSecond(second))));
  }

  @Test
  void aClockMayBeOneStepOffAndNotTwo() {
    var step = Totp.step(NOW);
    for (long near = step - 1; near <= step + 1; near++)
      assertEquals(OptionalLong.of(near), RFC.stepOf(RFC.code(near), NOW));
    assertEquals(OptionalLong.empty(), RFC.stepOf(RFC.code(step - 2), NOW));
    assertEquals(OptionalLong.empty(), RFC.stepOf(RFC.code(step + 2), NOW));
  }

  @Test
  void blanksBetweenTheDigitsDoNotCountAndOtherSignsDo() {
    assertTrue(RFC.stepOf(" 050 471 ", NOW).isPresent());
    assertTrue(RFC.stepOf("05047", NOW).isEmpty());
    assertTrue(RFC.stepOf("050-471", NOW).isEmpty());
    assertTrue(RFC.stepOf("", NOW).isEmpty());
  }

  @Test
  void anAppReadsThePortalThePersonAndTheSecret() {
    assertEquals(
        "otpauth://totp/data.example.org:ana%2Bdesk%40example.org"
            + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=data.example.org",
        RFC.uri("data.example.org", "ana+desk@example.org"));
  }

  /** RFC 4648, section 10. */
  @ParameterizedTest
  @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB"})
  void base32IsThatOfTheStandard(String text, String letters) {
    var bytes = text.getBytes(StandardCharsets.US_ASCII);
    assertEquals(letters, Base32.write(bytes));
    assertArrayEquals(bytes, Base32.read(letters.toLowerCase()));
  }

  @Test
  void aRecoveryCodeIsReadHoweverItIsTyped() {
    var code = new RecoveryCode("0123456789".getBytes(StandardCharsets.US_ASCII));
    assertEquals("gayt-emzu-gu3d-oobz", code.text());
    assertArrayEquals(code.hash(), RecoveryCode.typed("GAYT EMZU gu3doobz ").hash());
  }
}
