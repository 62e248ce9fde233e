package org.roundtable.comment;

import org.roundtable.account.VerifiedLevel;

/** What readers are told of an author beside the name. */
public enum Badge {
  /** The district has checked that this is a family of its schools. */
  VERIFIED_FAMILY,
  FAMILY,
  /** Came with an imported consultation, under a pseudonym, and belongs to no district. */
  IMPORTED,
  /** Has left the portal since. */
  LEFT;

  static Badge of(boolean here, boolean pseudonym, int level) {
    if (!here) return LEFT;
    if (pseudonym) return IMPORTED;
    return level >= VerifiedLevel.COUNTS ? VERIFIED_FAMILY : FAMILY;
  }
}
