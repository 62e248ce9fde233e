package org.roundtable.comment;

import org.roundtable.kernel.Refused;

/** Only its author may change these words. */
public final class NotYours extends Refused {
  public NotYours() {
    super(403);
  }
}
