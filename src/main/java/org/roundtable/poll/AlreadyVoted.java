package org.roundtable.poll;

import org.roundtable.kernel.Refused;

/** This person's one ballot is in, under another secret number. */
public final class AlreadyVoted extends Refused {
  public AlreadyVoted() {
    super(409);
  }
}
