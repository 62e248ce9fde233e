package org.roundtable.opinion.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AdjustedRandTest {

  @Test
  void theNamesOfGroupsDoNotMatter() {
    assertEquals(
        1,
        AdjustedRand.index(Map.of(1L, 0, 2L, 0, 3L, 1, 4L, 1), Map.of(1L, 7, 2L, 7, 3L, 5, 4L, 5)));
  }

  /** Pairs together: 2 in each, none in both; by chance 2 x 2 / 6 = 2/3; (0 - 2/3) / (2 - 2/3). */
  @Test
  void oppositePartitionsAreWorseThanChance() {
    assertEquals(
        -0.5,
        AdjustedRand.index(Map.of(1L, 0, 2L, 0, 3L, 1, 4L, 1), Map.of(1L, 0, 2L, 1, 3L, 0, 4L, 1)),
        1e-12);
  }
}
