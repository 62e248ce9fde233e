package org.roundtable.notice;

import org.roundtable.kernel.Refused;

/** A system's status goes from proposed to in use or refused, and from in use to ended. */
public final class NoSuchStatus extends Refused {
  public NoSuchStatus() {
    super(409);
  }
}
