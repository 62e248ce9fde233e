package org.roundtable.opinion.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VoteLogTest {
  private final VoteLog log = new VoteLog(List.of(30L, 4L), List.of());

  @Test
  void theLastVoteCountsWhereverItStands() {
    log.add(1, 4, -1, 20);
    log.add(1, 4, 1, 30);
    log.add(1, 4, 0, 10);
    assertEquals(List.of(1), values(log.matrix()));
    assertEquals(1, log.matrix().votes());
  }

  @Test
  void twoVotesOfOneMomentThatContradictEachOtherAreAPass() {
    log.add(1, 4, -1, 20);
    log.add(1, 4, 1, 20);
    log.add(1, 30, 1, 20);
    log.add(1, 30, 1, 20);
    assertEquals(List.of(0, 1), values(log.matrix()));
  }

  @Test
  void peopleStandInTheOrderOfTheirFirstVotesAndStatementsByTheirNumbers() {
    log.add(10, 30, 1, 7);
    log.add(9, 30, 0, 8);
    log.add(9, 4, -1, 5);
    log.add(2, 4, 1, 6);
    var matrix = log.matrix();
    assertArrayEquals(
        new long[] {9, 2, 10}, IntStream.range(0, 3).mapToLong(matrix::participant).toArray());
    assertEquals(4, matrix.statement(0));
    assertEquals(List.of(-1, 0, 1, 1), values(matrix));
  }

  @Test
  void whatNobodyAskedCannotBeVotedOn() {
    assertThrows(IllegalArgumentException.class, () -> log.add(1, 5, 1, 0));
    assertThrows(IllegalArgumentException.class, () -> log.add(1, 4, 2, 0));
  }

  private static List<Integer> values(VoteMatrix matrix) {
    return IntStream.of(matrix.codes()).map(VoteMatrix::value).boxed().toList();
  }
}
