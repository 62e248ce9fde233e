package org.roundtable.opinion.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroupingTest {

  @Test
  void eachPointGoesToTheNearestCentreAndEachCentreToItsMiddle() {
    var points = cloud(0, 1, 10, 12);
    var clusters = Clusters.of(points, cloud(0, 1));
    assertArrayEquals(new int[] {0, 0, 1, 1}, clusters.of());
    assertArrayEquals(new double[] {0.5, 11}, clusters.centres().x());
    assertArrayEquals(new double[] {2, 2}, clusters.centres().weight());
  }

  @Test
  void heavyPointsPullTheirCentre() {
    var points = new Cloud(new double[] {0, 4}, new double[2], new double[] {3, 1});
    assertArrayEquals(new double[] {1}, Clusters.of(points, cloud(0)).centres().x());
  }

  @Test
  void aCentreThatLostAllItsPointsIsDropped() {
    var clusters = Clusters.of(cloud(0, 1), cloud(0, 5, 1));
    assertEquals(2, clusters.count());
    assertArrayEquals(new int[] {0, 1}, clusters.of());
  }

  @Test
  void betweenTwoCentresAPointGoesToTheFirst() {
    assertArrayEquals(new int[] {0, 1, 0}, Clusters.of(cloud(0, 2, 1), cloud(0, 2)).of());
  }

  @Test
  void seedsAreTheFirstThatDiffer() {
    assertArrayEquals(new double[] {3, 1}, cloud(3, 3, 1, 3, 2).firstDistinct(2).x());
    assertEquals(3, cloud(3, 3, 1, 3, 2).firstDistinct(9).size());
  }

  /**
   * At 0 and 1 and at 10 and 11: a = 1, b = (10 + 11) / 2 and (9 + 10) / 2; (9.5 / 10.5 + 8.5 /
   * 9.5) / 2.
   */
  @Test
  void theSilhouetteIsHighWhereOnesOwnAreNearAndOthersFar() {
    var points = cloud(0, 1, 10, 11);
    assertEquals(
        (9.5 / 10.5 + 8.5 / 9.5) / 2,
        Silhouette.mean(points, Clusters.of(points, cloud(0, 10))),
        1e-15);
  }

  /** One alone has 0; two on one place, 4 away from it, have (4 - 0) / 4. */
  @Test
  void whoIsAloneInAGroupHasNoSilhouetteAndWeightsArePeople() {
    var points = new Cloud(new double[] {0, 4}, new double[2], new double[] {2, 1});
    assertEquals(2 / 3.0, Silhouette.mean(points, Clusters.of(points, cloud(0, 4))), 1e-15);
  }

  /** One at 0 and three at 1, two at 10: 1 - 1/10, three times 1 - (1/3)/9, twice 1. */
  @Test
  void whereManyStandTheyAllCount() {
    var points = new Cloud(new double[] {0, 1, 10}, new double[3], new double[] {1, 3, 2});
    assertEquals(
        (0.9 + 3 * (1 - 1 / 27.0) + 2) / 6,
        Silhouette.mean(points, Clusters.of(points, cloud(0, 10))),
        1e-15);
  }

  @Test
  void theClearestNumberOfGroupsWinsAndTheLargestStandsFirst() {
    var x = IntStream.range(0, 30).mapToDouble(i -> i % 3 == 0 ? i : 1000.0 * (i % 3) + i);
    var grouping = Grouping.of(cloud(DoubleArrays.plus(x.toArray(), 2007, 2008)));
    assertEquals(3, grouping.groups().size());
    assertArrayEquals(
        IntStream.range(0, 32).filter(i -> i >= 30 || i % 3 == 2).toArray(),
        grouping.groups().get(0));
    assertArrayEquals(
        IntStream.range(0, 30).filter(i -> i % 3 == 0).toArray(), grouping.groups().get(1));
  }

  @Test
  void peopleWhoAllStandOnOnePlaceAreOneGroup() {
    var grouping = Grouping.of(cloud(5, 5, 5));
    assertEquals(1, grouping.groups().size());
    assertEquals(0, grouping.silhouette());
    assertEquals(0, Grouping.of(cloud()).groups().size());
  }

  private static Cloud cloud(double... x) {
    var ones = new double[x.length];
    Arrays.fill(ones, 1);
    return new Cloud(x, new double[x.length], ones);
  }

  private static final class DoubleArrays {
    static double[] plus(double[] first, double... more) {
      var all = Arrays.copyOf(first, first.length + more.length);
      System.arraycopy(more, 0, all, first.length, more.length);
      return all;
    }
  }
}
