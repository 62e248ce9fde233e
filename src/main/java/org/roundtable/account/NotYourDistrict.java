package org.roundtable.account;

import org.roundtable.kernel.Refused;

/** A role holds in one district, and this is another one. */
public final class NotYourDistrict extends Refused {
  public NotYourDistrict() {
    super(403);
  }
}
