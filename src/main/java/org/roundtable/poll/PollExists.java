package org.roundtable.poll;

import org.roundtable.kernel.Refused;

/** An initiative has one poll, and it has been opened. */
public final class PollExists extends Refused {
  public PollExists() {
    super(409);
  }
}
