package org.roundtable.initiative.guard;

import org.roundtable.kernel.Refused;

/** No way leads from this stage to that one. */
public final class NoSuchStep extends Refused {
  public NoSuchStep() {
    super(409);
  }
}
