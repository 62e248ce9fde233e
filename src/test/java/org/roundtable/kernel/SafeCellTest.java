package org.roundtable.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that somebody wrote runs in somebody else's spreadsheet, and nothing of it is lost. */
class SafeCellTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-x",
        "@a",
        "  =1",
        "\t1",
        "\r=1",
        "\u00a0=1",
        "\ufeff=1",
        "＝1",
        "'=x",
        "''=x",
        "' =x"
      })
  void whatAProgramCouldTakeForAFormulaHasAnApostropheInFront(String text) {
    assertEquals("'" + text, SafeCell.guarded(text));
    assertEquals(text, SafeCell.bare("'" + text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "'", "'tis so", "a=b", "1-1", "'Who?' she asked", "¿qué?", "''", " "})
  void whatNoProgramTakesForAFormulaStaysAsItIs(String text) {
    assertEquals(text, SafeCell.guarded(text));
    assertEquals(text, SafeCell.bare(text));
  }

  @Property
  void everyTextComesBackAsItWas(@ForAll("mean") String text) {
    assertEquals(text, SafeCell.bare(SafeCell.guarded(text)));
  }

  @Property
  void noCellBeginsAFormula(@ForAll("mean") String text) {
    assertFalse(SafeCell.guarded(text).matches("(?s)\\s*[=+\\-@].*|[\t\r].*"));
  }

  @Test
  void noTwoTextsBecomeTheSameCell() {
    assertEquals("'=x", SafeCell.guarded("=x"));
    assertEquals("''=x", SafeCell.guarded("'=x"));
  }

  @Provide
  Arbitrary<String> mean() {
    return Arbitraries.strings()
        .withChars('\'', '=', '+', '-', '@', ' ', '\t', '\r', '\n', ',', '"', 'a', '1', '\u00a0')
        .ofMaxLength(6);
  }
}
