package org.roundtable.account;

import org.roundtable.kernel.Refused;

/** Somebody with an office, who has not set up the second proof that an office needs. */
public final class SecondProofFirst extends Refused {
  public SecondProofFirst() {
    super(403);
  }
}
