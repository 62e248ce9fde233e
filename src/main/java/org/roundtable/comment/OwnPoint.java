package org.roundtable.comment;

import org.roundtable.kernel.Refused;

/** Nobody reacts to a point of their own, or reports their own words. */
public final class OwnPoint extends Refused {
  public OwnPoint() {
    super(409);
  }
}
