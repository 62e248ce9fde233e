package org.roundtable.comment;

import org.roundtable.kernel.Refused;

/** Every comment that was chosen stands already as the act would leave it. */
public final class NothingChanged extends Refused {
  public NothingChanged() {
    super(409);
  }
}
