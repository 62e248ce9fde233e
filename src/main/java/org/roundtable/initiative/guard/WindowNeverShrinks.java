package org.roundtable.initiative.guard;

import org.roundtable.kernel.Refused;

/** Families were promised time; it can become more, never less. */
public final class WindowNeverShrinks extends Refused {
  public WindowNeverShrinks() {
    super(409);
  }
}
