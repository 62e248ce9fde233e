package org.roundtable.comment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roundtable.kernel.BadInput;

/** Any text in any script comes through, and lengths are counted as a reader counts. */
class DraftTest {
  private static final String FAMILY = "\uD83D\uDC6A";

  @Test
  void aPointHasRoomFor280CharactersOfAnyScript() {
    assertEquals(FAMILY.repeat(280), point(FAMILY.repeat(280)).text());
    var refused = assertThrows(BadInput.class, () -> point(FAMILY.repeat(281)));
    assertEquals("text", refused.field());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "#{1+1} ${facesContext}",
        "'; drop table comment; --",
        "שלום עולם",
        "؟من يرى سجلات طفلي",
        "e\u0301 and é",
        "?1 :name {0} %s"
      })
  void textComesOutAsItWasTyped(String typed) {
    assertEquals(
        java.text.Normalizer.normalize(typed, java.text.Normalizer.Form.NFC), point(typed).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t", "\u200B\u200D", "\u2060", "\u202E", "\u0000"})
  void whatNobodyCanSeeIsNotAPoint(String typed) {
    assertThrows(BadInput.class, () -> point(typed));
  }

  @Test
  void nothingAtAllIsRefusedAtTheField() {
    assertEquals("text", assertThrows(BadInput.class, Draft.NOTHING::asPoint).field());
  }

  @Test
  void aPointIsOneLineAndAReplyKeepsItsParagraphs() {
    assertEquals("a b", point("a\r\nb").text());
    assertEquals("a\nb", new Draft("a\r\nb", null).asReply().text());
  }

  @Test
  void detailsMayBeLongAndAReplyShorter() {
    assertEquals(10_000, new Draft("a", "x".repeat(10_000)).asPoint().details().length());
    assertEquals(
        "details",
        assertThrows(BadInput.class, () -> new Draft("a", "x".repeat(10_001)).asPoint()).field());
    assertThrows(BadInput.class, () -> new Draft("x".repeat(2_001), null).asReply());
  }

  private static Draft point(String text) {
    return new Draft(text, null).asPoint();
  }
}
