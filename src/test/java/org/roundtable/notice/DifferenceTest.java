package org.roundtable.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.roundtable.notice.StatusTest.complete;
import static org.roundtable.notice.StatusTest.notYetKnown;
import static org.roundtable.notice.StatusTest.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.Words;

class DifferenceTest {

  @Test
  void onlyQuestionsWithAnotherAnswerAreShown() {
    var before = with(complete(), Question.SOLD, notYetKnown());
    var differences = Difference.between(before, complete(), "en");
    assertEquals(List.of(Question.SOLD), differences.stream().map(Difference::question).toList());
    assertTrue(differences.get(0).stands());
    assertTrue(differences.get(0).words().none());
  }

  @Test
  void aNewTranslationIsNoChangeForWhoReadsEnglish() {
    var translated = Answer.text(new Words(Map.of("en", "Known.", "es", "Se sabe.")));
    var after = with(complete(), Question.WHY, translated);
    assertEquals(List.of(), Difference.between(complete(), after, "en"));
    assertFalse(Difference.between(complete(), after, "es").isEmpty());
  }

  @Test
  void anEditionIsWrittenAsItIsRead() {
    assertEquals(new Edition(2, 5), Edition.of("2.5"));
    assertEquals("2.5", new Edition(2, 5).toString());
    for (var wrong : new String[] {null, "", "2", "2.", "two.five", "2.5.1", "-1.0"})
      assertThrows(BadInput.class, () -> Edition.of(wrong), String.valueOf(wrong));
  }
}
