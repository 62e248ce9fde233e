package org.roundtable.comment;

import java.time.Instant;
import org.roundtable.initiative.Initiative;
import org.roundtable.kernel.Words;

/**
 * The initiative that a list of points is about.
 *
 * @param points how many everybody sees
 */
public record About(Initiative.Ref initiative, Words title, int points) {

  public boolean takesComments(Instant now) {
    return initiative.takesComments(now);
  }

  public boolean takesReactions() {
    return initiative.takesReactions();
  }
}
