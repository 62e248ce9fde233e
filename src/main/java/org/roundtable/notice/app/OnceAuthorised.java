package org.roundtable.notice.app;

import org.roundtable.kernel.Refused;

/** What was ever authorised stays in the register, for families to see. */
public final class OnceAuthorised extends Refused {
  public OnceAuthorised() {
    super(409);
  }
}
