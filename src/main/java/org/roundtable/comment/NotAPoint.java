package org.roundtable.comment;

import org.roundtable.kernel.Refused;

/** Reactions belong to points, and replies stand under points; this is a reply. */
public final class NotAPoint extends Refused {
  public NotAPoint() {
    super(409);
  }
}
