package org.roundtable.opinion.math;

/** A place on the map of opinions, whose axes are the two principal components. */
public record Point(double x, double y) {

  /** Distance from the middle of the map. */
  public double length() {
    return Math.sqrt(x * x + y * y);
  }
}
