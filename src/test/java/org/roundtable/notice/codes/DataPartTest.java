package org.roundtable.notice.codes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DataPartTest {
  private static String refusal(String json) {
    return assertThrows(
            MalformedData.class, () -> CodeList.of(DataPart.of("choice.json", json), "choice"))
        .getMessage();
  }

  private static String list(String codes) {
    return "{\"list\":\"choice\",\"source\":\"us\",\"codes\":[" + codes + "]}";
  }

  @Test
  void aMissingLanguageIsNamedWithItsPlace() {
    assertEquals(
        "choice.json codes[1].es: is missing",
        refusal(list("{\"code\":\"A\",\"en\":\"a\",\"es\":\"a\"},{\"code\":\"B\",\"en\":\"b\"}")));
  }

  @Test
  void aMisspeltKeyIsNamed() {
    assertEquals(
        "choice.json codes[0].meanEn: is not known here",
        refusal(list("{\"code\":\"A\",\"en\":\"a\",\"es\":\"a\",\"meanEn\":\"x\"}")));
  }

  @Test
  void aCodeThatStandsTwiceIsNamed() {
    var one = "{\"code\":\"A\",\"en\":\"a\",\"es\":\"a\"}";
    assertEquals("choice.json codes[1].code: stands there twice", refusal(list(one + "," + one)));
  }

  @Test
  void aBrokenFileIsNamedWithItsLine() {
    var message = refusal("{\"list\":\"choice\",\n  oops}");
    assertTrue(message.startsWith("choice.json: "), message);
    assertTrue(message.contains("line no=2"), message);
  }

  @Test
  void aListUnderTheWrongNameIsRefused() {
    assertEquals(
        "choice.json list: must be choice",
        refusal("{\"list\":\"chance\",\"source\":\"us\",\"codes\":[]}"));
  }
}
