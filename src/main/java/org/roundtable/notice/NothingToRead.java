package org.roundtable.notice;

import org.roundtable.kernel.Refused;

/** A system comes into use, or is refused, only after families could read its notice. */
public final class NothingToRead extends Refused {
  public NothingToRead() {
    super(409);
  }
}
