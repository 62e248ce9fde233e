package org.roundtable.opinion.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrincipalComponentsTest {
  private static final double HALF = Math.sqrt(0.5);

  /** Two blocks of statements: the first divides by 2 + 2, the second only one from one. */
  @Test
  void theyPointWherePeopleDifferMost() {
    var found = PrincipalComponents.of(Votes.of("++  ", "++  ", "--+ ", "--- "));
    assertArrayEquals(new double[] {0, 0, 0, 0}, found.centre());
    assertArrayEquals(new double[] {HALF, HALF, 0, 0}, found.first(), 1e-9);
    assertArrayEquals(new double[] {0, 0, 1, 0}, found.second(), 1e-9);
  }

  @Test
  void aMissingVoteIsTheMeanOfItsColumn() {
    var found = PrincipalComponents.of(Votes.of("+ ", "+ ", "- ", " +"));
    assertArrayEquals(new double[] {1 / 3.0, 1}, found.centre(), 1e-15);
    assertArrayEquals(new double[] {1, 0}, found.first(), 1e-12);
    assertArrayEquals(new double[] {0, 0}, found.second(), "nothing is left to differ in");
  }

  /** Seen one of four: sqrt(4 / 1) further out; (vote - centre) is 1. */
  @Test
  void whoVotedLittleIsNotDrawnToTheMiddle() {
    var votes = Votes.of("++  ", "--  ", "+   ", "-   ", "  0 ", "   0");
    var points = PrincipalComponents.of(votes).points(votes);
    assertEquals(2 * HALF * Math.sqrt(2), points.x()[0], 0.2);
    assertEquals(points.x()[2], -points.x()[3], 1e-12);
    var first = PrincipalComponents.of(votes).first();
    assertEquals(2 * first[0], points.x()[2], 1e-12);
    assertEquals(0, points.x()[4]);
  }

  @Test
  void whatWasModeratedOutCountsAsSeenAndPullsNobody() {
    var votes = Votes.without(List.of(1L), "++", "-+", "- ");
    var found = PrincipalComponents.of(votes);
    assertArrayEquals(new double[] {-1 / 3.0, 0}, found.centre(), 1e-15);
    assertArrayEquals(new double[] {1, 0}, found.first());
    assertArrayEquals(new double[] {4 / 3.0, -2 / 3.0, -2 / 3.0}, found.points(votes).x(), 1e-12);
  }

  /** (1 - 0) x sqrt(2) x (1, 0). */
  @Test
  void aStatementStandsWhereWhoAgreedWithItAloneWouldStand() {
    var found = PrincipalComponents.of(Votes.of("+ ", "- ", " 0"));
    assertEquals(new Point(Math.sqrt(2), 0), found.projection(0));
    assertEquals(0, found.projection(1).length());
  }

  /** Statement 0 divides most, and the others the other way round. */
  @Test
  void theirLargestEntryIsPositive() {
    for (var votes :
        List.of(Votes.of("-++", "+--", "-  ", "+  "), Votes.of("+--", "-++", "+  ", "-  "))) {
      var first = PrincipalComponents.of(votes).first();
      assertEquals(
          List.of(1.0, -1.0, -1.0), Arrays.stream(first).map(Math::signum).boxed().toList());
    }
  }

  /** The first explains nearly all; the second must not fall into it. */
  @Test
  void theyStandAtRightAngles() {
    var rows = new String[40];
    for (int i = 0; i < rows.length; i++)
      rows[i] = (i % 2 == 0 ? "++++++++++" : "---------0") + (i % 3 == 0 ? "+0" : "00");
    var found = PrincipalComponents.of(Votes.of(rows));
    double along = 0;
    for (int j = 0; j < 12; j++) along += found.first()[j] * found.second()[j];
    assertEquals(0, along, 1e-12);
    assertEquals(1, found.second()[10], 0.01);
  }

  /** All differ in one direction; what rounding leaves of a second is none. */
  @Test
  void roundingIsNoDirection() {
    var found = PrincipalComponents.of(Votes.of("+-+", "-+0", "-+0", "-+0", "-+0", "-+0"));
    assertArrayEquals(new double[3], found.second());
  }

  @Test
  void withoutDifferencesThereIsNoDirection() {
    var found = PrincipalComponents.of(Votes.of("+-", "+-", "+-"));
    assertArrayEquals(new double[] {0, 0}, found.first());
    assertArrayEquals(new double[] {0, 0}, found.second());
  }
}
