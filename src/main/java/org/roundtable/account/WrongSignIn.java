package org.roundtable.account;

import org.roundtable.kernel.Refused;

/** No such account, or not with this password: the two are never told apart. */
public final class WrongSignIn extends Refused {
  public WrongSignIn() {
    super(401);
  }
}
