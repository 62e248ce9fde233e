package org.roundtable.initiative;

import java.util.Collection;
import java.util.EnumSet;

/** How the board, or the district itself, ended the question. */
public enum Outcome {
  ADOPTED,
  ADOPTED_WITH_CONDITIONS,
  REJECTED,
  POSTPONED,
  /** Taken back by the district before the board decided. */
  WITHDRAWN;

  public boolean adopted() {
    return this == ADOPTED || this == ADOPTED_WITH_CONDITIONS;
  }

  /**
   * How an initiative stands after a motion that split it: adopted in part is adopted with
   * conditions; a part that was put off keeps the rest from being closed.
   */
  public static Outcome of(Collection<Outcome> parts) {
    var all = EnumSet.copyOf(parts);
    if (all.size() == 1) return all.iterator().next();
    if (all.contains(ADOPTED) || all.contains(ADOPTED_WITH_CONDITIONS))
      return ADOPTED_WITH_CONDITIONS;
    return all.contains(POSTPONED) ? POSTPONED : REJECTED;
  }
}
