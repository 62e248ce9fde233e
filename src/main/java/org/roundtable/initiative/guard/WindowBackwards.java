package org.roundtable.initiative.guard;

import org.roundtable.kernel.Refused;

/** Comments would close before they open. */
public final class WindowBackwards extends Refused {
  public WindowBackwards() {
    super(422);
  }
}
