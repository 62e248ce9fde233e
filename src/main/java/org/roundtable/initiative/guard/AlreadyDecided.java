package org.roundtable.initiative.guard;

import org.roundtable.kernel.Refused;

/** What was decided on stands as it was decided. */
public final class AlreadyDecided extends Refused {
  public AlreadyDecided() {
    super(409);
  }
}
