package org.roundtable.initiative.guard;

import org.roundtable.kernel.Refused;

/** The board votes on what was brought before it, and on nothing else. */
public final class NotBeforeTheBoard extends Refused {
  /**
   * @param over has it ended or been withdrawn, so that nothing brings it there any more?
   */
  public NotBeforeTheBoard(boolean over) {
    super(409, over ? "refused.NotBeforeTheBoard.over" : null, new Object[0]);
  }
}
