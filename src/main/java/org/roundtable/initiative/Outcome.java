package org.roundtable.initiative;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;

/** How the board, or the district itself, ended the question. */
public enum Outcome {
  ADOPTED,
  ADOPTED_WITH_CONDITIONS,
  REJECTED,
  POSTPONED,
  /** Taken back by the district before the board decided. */
  WITHDRAWN,
  /** Was adopted, until the board took that back. */
  RESCINDED;

  public boolean adopted() {
    return this == ADOPTED || this == ADOPTED_WITH_CONDITIONS;
  }

  /**
   * What a later motion of the board can make of it; nothing where the board has not said yes or
   * no.
   */
  public List<Outcome> replacements() {
    return switch (this) {
      case ADOPTED -> List.of(RESCINDED, ADOPTED_WITH_CONDITIONS);
      case ADOPTED_WITH_CONDITIONS -> List.of(RESCINDED, ADOPTED_WITH_CONDITIONS, ADOPTED);
      case REJECTED, RESCINDED -> List.of(ADOPTED, ADOPTED_WITH_CONDITIONS);
      case POSTPONED, WITHDRAWN -> List.of();
    };
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
    if (all.contains(POSTPONED)) return POSTPONED;
    return all.contains(RESCINDED) ? RESCINDED : REJECTED;
  }
}
