package org.roundtable.initiative.guard;

import org.roundtable.kernel.Refused;

/** Families are answered before the board meets, and before anything is decided. */
public final class ResponseMissing extends Refused {
  public ResponseMissing() {
    super(409);
  }
}
