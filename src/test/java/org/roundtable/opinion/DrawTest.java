package org.roundtable.opinion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DrawTest {
  private static final int TIMES = 10_000;

  @Test
  void eachIsDrawnAsOftenAsItsWeightSaysAndWhatHasNoneNever() {
    var random = new Random(7);
    int threes = 0;
    for (int i = 0; i < TIMES; i++) {
      var drawn = Draw.of(List.of(0, 1, 3), 1, Integer::doubleValue, random::nextDouble);
      assertFalse(drawn.contains(0));
      threes += drawn.get(0) == 3 ? 1 : 0;
    }
    assertEquals(0.75, (double) threes / TIMES, 0.02);
  }

  @Test
  void noneIsDrawnTwice() {
    var drawn = Draw.of(List.of(1, 2, 3, 4), 9, Integer::doubleValue, new Random(1)::nextDouble);
    assertEquals(4, new HashSet<>(drawn).size());
    assertEquals(4, drawn.size());
  }
}
