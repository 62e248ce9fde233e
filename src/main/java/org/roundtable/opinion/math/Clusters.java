package org.roundtable.opinion.math;

import java.util.Arrays;

/**
 * Clusters of weighted points by k-means (Lloyd): each point goes to the nearest centre, each
 * centre to the mean of its points, until none moves or 100 rounds are over. Of equally near
 * centres the first wins; a centre that lost all its points is dropped.
 *
 * @param of the cluster of each point
 * @param centres with the weight of all points of each
 */
record Clusters(int[] of, Cloud centres) {
  private static final int ROUNDS = 100;

  static Clusters of(Cloud points, Cloud seeds) {
    var of = new int[points.size()];
    Arrays.fill(of, -1);
    var centres = seeds;
    for (int round = 0; round < ROUNDS && assign(points, centres, of); round++)
      centres = means(points, of, centres);
    return dropEmpty(of, centres);
  }

  int count() {
    return centres.size();
  }

  private static boolean assign(Cloud points, Cloud centres, int[] of) {
    double[] cx = centres.x();
    double[] cy = centres.y();
    boolean moved = false;
    for (int i = 0; i < of.length; i++) {
      double x = points.x()[i];
      double y = points.y()[i];
      int nearest = 0;
      double least = Double.POSITIVE_INFINITY;
      for (int c = 0; c < cx.length; c++) {
        double dx = x - cx[c];
        double dy = y - cy[c];
        double square = dx * dx + dy * dy;
        if (square < least) {
          least = square;
          nearest = c;
        }
      }
      moved |= of[i] != nearest;
      of[i] = nearest;
    }
    return moved;
  }

  private static Cloud means(Cloud points, int[] of, Cloud before) {
    int k = before.size();
    var means = new Cloud(new double[k], new double[k], new double[k]);
    for (int i = 0; i < of.length; i++) {
      double weight = points.weight()[i];
      means.x()[of[i]] += weight * points.x()[i];
      means.y()[of[i]] += weight * points.y()[i];
      means.weight()[of[i]] += weight;
    }
    for (int c = 0; c < k; c++) {
      double weight = means.weight()[c];
      means.x()[c] = weight > 0 ? means.x()[c] / weight : before.x()[c];
      means.y()[c] = weight > 0 ? means.y()[c] / weight : before.y()[c];
    }
    return means;
  }

  private static Clusters dropEmpty(int[] of, Cloud centres) {
    var number = new int[centres.size()];
    var kept = new int[centres.size()];
    int count = 0;
    for (int c = 0; c < number.length; c++)
      if (centres.weight()[c] > 0) {
        number[c] = count;
        kept[count++] = c;
      }
    if (count == number.length) return new Clusters(of, centres);
    var places = Arrays.copyOf(kept, count);
    var left = centres.at(places);
    for (int c = 0; c < count; c++) left.weight()[c] = centres.weight()[places[c]];
    return new Clusters(Arrays.stream(of).map(c -> number[c]).toArray(), left);
  }
}
