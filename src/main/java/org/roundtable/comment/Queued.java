package org.roundtable.comment;

import java.time.Instant;
import java.util.List;
import org.roundtable.kernel.Words;

/**
 * A comment before a moderator, with what is needed to judge it.
 *
 * @param place what it stands under
 * @param authorId 0 when its author has left
 * @param ruling the last act, or null
 */
public record Queued(
    long id,
    String text,
    String details,
    State state,
    Instant createdAt,
    Author author,
    long authorId,
    Place place,
    Record record,
    List<Complaint> reports,
    Ruling ruling) {

  /**
   * @param point the id of the point that it is or answers
   * @param replyTo that point's text; null when it is a point itself
   */
  public record Place(String initiative, Words title, long point, String replyTo) {}

  /** How many of the author's comments in this district stand, and were hidden ever. */
  public record Record(int shown, int hidden) {}

  /** What one member reported. */
  public record Complaint(Reason reason, String note) {}
}
