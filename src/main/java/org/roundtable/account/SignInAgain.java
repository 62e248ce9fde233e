package org.roundtable.account;

import org.roundtable.kernel.Refused;

/** An account without password proves that it is its owner by a sign-in of the last ten minutes. */
public final class SignInAgain extends Refused {
  public SignInAgain() {
    super(403);
  }
}
