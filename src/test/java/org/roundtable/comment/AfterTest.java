package org.roundtable.comment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roundtable.kernel.BadInput;

/** Where a list goes on is read back as it was written. */
class AfterTest {
  @Property
  void aKeyIsReadAsItWasWritten(@ForAll int value, @ForAll long id) {
    var key = new After(value, id);
    assertEquals(key, After.read(key.toString(), Sort.SUPPORTED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "1", "1_", "_1", "1_2_3", "1_99999999999999999999", "1 or 1=1"})
  void anythingElseIsRefused(String typed) {
    assertThrows(BadInput.class, () -> After.read(typed, Sort.SUPPORTED));
  }

  @Test
  void aKeyOfAnotherOrderIsNotTakenForTheNewest() {
    assertThrows(BadInput.class, () -> After.read("7_3", Sort.NEWEST));
  }
}
