package org.roundtable.notice;

import org.roundtable.kernel.Refused;

/** An initiative is about this system, and would be about nothing without its notice. */
public final class StillNamed extends Refused {
  public StillNamed(String initiative) {
    super(409, initiative);
  }
}
