package org.roundtable.initiative.guard;

import org.roundtable.kernel.Refused;

/** Families were promised time until then; the promise is kept. */
public final class WindowStillOpen extends Refused {
  public WindowStillOpen() {
    super(409);
  }
}
