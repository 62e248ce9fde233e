package org.roundtable.initiative.guard;

import org.roundtable.kernel.Refused;

/** Families get two weeks, or are told in public why they do not. */
public final class WindowTooShort extends Refused {
  public WindowTooShort(int fewestDays) {
    super(409, fewestDays);
  }
}
