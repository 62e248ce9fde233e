package org.roundtable.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.roundtable.harness.Records;
import org.roundtable.kernel.BadInput;
import org.roundtable.notice.record.Field;

class DifferenceTest {

  @Test
  void onlyQuestionsWithAnotherAnswerAreShown() {
    var complete = KeyFacts.of(Records.complete("Dashboard"));
    var before = KeyFacts.of(Records.open(Records.complete("Dashboard"), Field.RETENTION));
    var differences = Difference.between(before, complete, "en");
    assertEquals(
        List.of(Question.HOW_LONG), differences.stream().map(Difference::question).toList());
    assertTrue(differences.get(0).stands());
  }

  @Test
  void anEditionIsWrittenAsItIsRead() {
    assertEquals(new Edition(2, 5), Edition.of("2.5"));
    assertEquals("2.5", new Edition(2, 5).toString());
    for (var wrong : new String[] {null, "", "2", "2.", "two.five", "2.5.1", "-1.0"})
      assertThrows(BadInput.class, () -> Edition.of(wrong), String.valueOf(wrong));
  }
}
