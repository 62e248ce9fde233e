package org.roundtable.initiative.guard;

import org.roundtable.kernel.Refused;

/** Nobody decides on a system that families cannot read about. */
public final class NoticeUnpublished extends Refused {
  public NoticeUnpublished(String systems) {
    super(409, systems);
  }
}
