package org.roundtable.opinion.math;

import java.util.Arrays;

/**
 * Points with weights, as columns of numbers.
 *
 * @param weight how many participants stand there
 */
record Cloud(double[] x, double[] y, double[] weight) {

  int size() {
    return x.length;
  }

  Point point(int i) {
    return new Point(x[i], y[i]);
  }

  /** Those at the places given, in that order, each for one participant. */
  Cloud at(int[] places) {
    var ones = new double[places.length];
    Arrays.fill(ones, 1);
    return new Cloud(
        Arrays.stream(places).mapToDouble(i -> x[i]).toArray(),
        Arrays.stream(places).mapToDouble(i -> y[i]).toArray(),
        ones);
  }

  /** The first of the points that differ from each other, at most so many. */
  Cloud firstDistinct(int most) {
    var places = new int[Math.min(most, size())];
    int found = 0;
    for (int i = 0; i < size() && found < places.length; i++) {
      boolean isNew = true;
      for (int j = 0; j < found && isNew; j++) isNew = x[i] != x[places[j]] || y[i] != y[places[j]];
      if (isNew) places[found++] = i;
    }
    return at(Arrays.copyOf(places, found));
  }

  double distance(int i, int j) {
    double dx = x[i] - x[j];
    double dy = y[i] - y[j];
    return Math.sqrt(dx * dx + dy * dy);
  }
}
