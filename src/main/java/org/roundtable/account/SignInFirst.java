package org.roundtable.account;

import org.roundtable.kernel.Refused;

/** Only somebody who is signed in can do this. */
public final class SignInFirst extends Refused {
  public SignInFirst() {
    super(401);
  }
}
