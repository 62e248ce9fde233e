package org.roundtable.initiative.guard;

import org.roundtable.kernel.Refused;

/** Nobody can comment on what nobody can read: a version has to be published first. */
public final class NothingPublished extends Refused {
  public NothingPublished() {
    super(409);
  }
}
