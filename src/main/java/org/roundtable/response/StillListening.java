package org.roundtable.response;

import org.roundtable.kernel.Refused;

/** Families may still comment: the answers are published when all points are in. */
public final class StillListening extends Refused {
  public StillListening() {
    super(409);
  }
}
