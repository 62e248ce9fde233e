package org.roundtable.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.roundtable.kernel.BadInput;

class EditionTest {

  @Test
  void anEditionIsWrittenAsItIsRead() {
    assertEquals(new Edition(2, 5), Edition.of("2.5"));
    assertEquals("2.5", new Edition(2, 5).toString());
    for (var wrong : new String[] {null, "", "2", "2.", "two.five", "2.5.1", "-1.0"})
      assertThrows(BadInput.class, () -> Edition.of(wrong), String.valueOf(wrong));
  }
}
