package org.roundtable.opinion.math;

/**
 * Somebody who voted.
 *
 * @param votes on how many statements
 * @param group number of the opinion group, or {@link #NO_GROUP}
 * @param point where they stand; the middle, (0, 0), for who voted on nothing that divides
 */
public record Participant(
    long id, int votes, boolean admitted, int group, Point point, Pattern pattern) {
  /** The group of who is not admitted. */
  public static final int NO_GROUP = -1;
}
