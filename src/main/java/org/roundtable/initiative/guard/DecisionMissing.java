package org.roundtable.initiative.guard;

import org.roundtable.kernel.Refused;

/** Only the board decides, by a motion that the clerk records. */
public final class DecisionMissing extends Refused {
  public DecisionMissing() {
    super(409);
  }
}
