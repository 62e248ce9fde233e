package org.roundtable.notice;

import org.roundtable.kernel.Refused;

/** What the portal says of itself is not for a district to change. */
public final class PortalsOwn extends Refused {
  public PortalsOwn() {
    super(409);
  }
}
