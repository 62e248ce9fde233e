package org.roundtable.poll;

import org.roundtable.kernel.Refused;

/** The poll has closed, or the question was settled; nothing is taken any more. */
public final class PollClosed extends Refused {
  public PollClosed() {
    super(409);
  }
}
