package org.roundtable.account.people;

import org.roundtable.kernel.Refused;

/**
 * An administrator cannot close the door of somebody who belongs to other places too, or their own.
 */
public final class BelongsElsewhere extends Refused {
  public BelongsElsewhere() {
    super(409);
  }
}
