package org.roundtable.comment;

/**
 * One comment on its own, a point or a reply, where somebody changes, reports or compares it.
 *
 * @param point the id of the point that it is or stands under
 * @param answered the district has answered it, so its words stay
 */
public record Said(
    long id, long point, String text, String details, State state, boolean mine, boolean answered) {

  public boolean isPoint() {
    return id == point;
  }
}
