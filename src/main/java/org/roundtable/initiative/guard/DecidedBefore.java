package org.roundtable.initiative.guard;

import org.roundtable.kernel.Refused;

/** The board has decided this; a later motion says which one it replaces. */
public final class DecidedBefore extends Refused {
  public DecidedBefore() {
    super(409);
  }
}
