package org.roundtable.comment;

import org.roundtable.kernel.Refused;

/** What a comment stands in does not allow this step. */
public final class NotPossible extends Refused {
  public NotPossible() {
    super(409);
  }
}
