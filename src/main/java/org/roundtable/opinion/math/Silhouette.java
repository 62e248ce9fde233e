package org.roundtable.opinion.math;

/**
 * How well people stand with their own (Rousseeuw 1987): (b - a) / max(a, b), where a is the mean
 * distance to the others of one's group and b to the people of the nearest other group; 0 for
 * somebody who is alone in a group. From -1 to 1.
 */
final class Silhouette {

  private Silhouette() {}

  /** The mean over all people, of whom {@code weight} stand at each point. */
  static double mean(Cloud points, Clusters groups) {
    double sum = 0;
    double people = 0;
    for (int i = 0; i < points.size(); i++) {
      sum += points.weight()[i] * of(i, points, groups);
      people += points.weight()[i];
    }
    return people > 0 ? sum / people : 0;
  }

  private static double of(int point, Cloud points, Clusters groups) {
    var far = new double[groups.count()];
    for (int j = 0; j < points.size(); j++)
      far[groups.of()[j]] += points.weight()[j] * points.distance(point, j);
    int own = groups.of()[point];
    double others = groups.centres().weight()[own] - 1;
    if (others <= 0) return 0;
    double a = far[own] / others;
    double b = Double.POSITIVE_INFINITY;
    for (int g = 0; g < far.length; g++)
      if (g != own) b = Math.min(b, far[g] / groups.centres().weight()[g]);
    double most = Math.max(a, b);
    return most > 0 ? (b - a) / most : 0;
  }
}
