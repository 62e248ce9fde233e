package org.roundtable.comment;

import org.roundtable.kernel.Refused;

/** The comment window is over or has not begun: the counts stay as the board will read them. */
public final class ReactionsClosed extends Refused {
  public ReactionsClosed() {
    super(409);
  }
}
