package org.roundtable.account;

import org.roundtable.kernel.Refused;

/** Your role in this district does not allow this. */
public final class NotAllowed extends Refused {
  public NotAllowed() {
    super(403);
  }
}
