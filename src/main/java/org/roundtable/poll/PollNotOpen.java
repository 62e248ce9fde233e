package org.roundtable.poll;

import org.roundtable.kernel.Refused;

/** The poll opens later. */
public final class PollNotOpen extends Refused {
  public PollNotOpen() {
    super(409);
  }
}
