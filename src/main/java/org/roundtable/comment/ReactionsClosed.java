package org.roundtable.comment;

import org.roundtable.kernel.Refused;

/** The board has decided, or the initiative is not open yet: nobody reacts any more. */
public final class ReactionsClosed extends Refused {
  public ReactionsClosed() {
    super(409);
  }
}
