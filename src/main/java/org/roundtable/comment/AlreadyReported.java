package org.roundtable.comment;

import org.roundtable.kernel.Refused;

/** One report of a person is enough. */
public final class AlreadyReported extends Refused {
  public AlreadyReported() {
    super(409);
  }
}
