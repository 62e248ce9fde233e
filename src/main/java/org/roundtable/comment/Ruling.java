package org.roundtable.comment;

import java.io.Serializable;
import java.time.Instant;

/**
 * The last act on a comment, for its author: what was done, why, and what the author answered.
 *
 * @param note the moderator's words to the author
 * @param answer null until there is one
 */
public record Ruling(long id, Act act, Reason reason, String note, Instant at, String answer)
    implements Serializable {

  /** May the author answer? Once, and only when the words were hidden. */
  public boolean isOpen() {
    return act == Act.HIDE && answer == null;
  }
}
