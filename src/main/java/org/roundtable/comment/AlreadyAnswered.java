package org.roundtable.comment;

import org.roundtable.kernel.Refused;

/** The district has answered this point, so its words stay; it can still be withdrawn. */
public final class AlreadyAnswered extends Refused {
  public AlreadyAnswered() {
    super(409);
  }
}
