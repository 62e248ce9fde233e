package org.roundtable.account;

import org.roundtable.kernel.Refused;

/** The last operator, or a district's last administrator: somebody has to stay. */
public final class LastOne extends Refused {
  public LastOne(Role role) {
    super(409, "refused.LastOne." + role, new Object[0]);
  }
}
