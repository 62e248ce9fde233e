package org.roundtable.initiative.guard;

import org.roundtable.kernel.Refused;

/** A draft that was never public ends without a word to the public. */
public final class NothingToWithdraw extends Refused {
  public NothingToWithdraw() {
    super(409);
  }
}
