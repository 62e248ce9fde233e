package org.roundtable.poll;

import org.roundtable.kernel.Refused;

/** Who has not voted in a poll has no receipt of it. */
public final class NoBallot extends Refused {
  public NoBallot() {
    super(403);
  }
}
