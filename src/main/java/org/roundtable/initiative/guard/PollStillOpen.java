package org.roundtable.initiative.guard;

import org.roundtable.kernel.Refused;

/** Families are still asked; the board hears the result first. */
public final class PollStillOpen extends Refused {
  public PollStillOpen() {
    super(409);
  }
}
