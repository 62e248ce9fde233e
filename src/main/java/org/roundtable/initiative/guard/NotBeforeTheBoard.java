package org.roundtable.initiative.guard;

import org.roundtable.kernel.Refused;

/** The board votes on what was brought before it, and on nothing else. */
public final class NotBeforeTheBoard extends Refused {
  public NotBeforeTheBoard() {
    super(409);
  }
}
