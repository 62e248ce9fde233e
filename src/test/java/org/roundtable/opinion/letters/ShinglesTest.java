package org.roundtable.opinion.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ShinglesTest {

  @Test
  void caseAccentsPunctuationAndBlanksDoNotCount() {
    assertEquals(
        Shingles.of("La educación no se vende"), Shingles.of("¡¡LA  EDUCACION\nno se vende!!"));
    assertEquals(Shingles.of("don't sell it"), Shingles.of("Don’t sell it."));
    assertEquals(Shingles.of("ｆｕｌｌ width"), Shingles.of("full width"));
  }

  @Test
  void oneOtherLetterCostsFiveRunsOfFive() {
    var before = Shingles.of("abcdefghijklmnopqrst");
    assertEquals(16, before.size());
    assertEquals(11, before.shared(Shingles.of("abcdefghiXklmnopqrst")));
  }

  @Test
  void scriptsWithoutBlanksHaveRunsOfThree() {
    assertEquals(4, Shingles.of("我們的孩子").size() + 1);
    assertEquals(7, Shingles.of("نحن أولياء").size() + 1);
  }

  @Test
  void aTextWithoutLettersSaysNothing() {
    assertEquals(0, Shingles.of(" … !!! ").size());
    assertEquals(1, Shingles.of("No").size());
  }

  @Property
  void aTextIsLikeItselfAndLikenessHasNoDirection(
      @ForAll @StringLength(max = 60) String one, @ForAll @StringLength(max = 60) String other) {
    var a = Shingles.of(one);
    var b = Shingles.of(other);
    assertEquals(a.similarity(b), b.similarity(a));
    assertEquals(a.size() == 0 ? 0 : 1, a.similarity(a));
    assertTrue(a.similarity(b) >= 0 && a.similarity(b) <= 1);
  }
}
