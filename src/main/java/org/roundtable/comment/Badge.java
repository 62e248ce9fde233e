package org.roundtable.comment;

/** What readers are told of an author beside the name. */
public enum Badge {
  /** The district has checked that this is a family of its schools. */
  VERIFIED_FAMILY,
  FAMILY,
  /** Came with an imported consultation, under a pseudonym, and belongs to no district. */
  IMPORTED,
  /** Has left the portal since. */
  LEFT;

  /** From this level of a membership on, a voice counts as verified. */
  static final int VERIFIED = 2;

  static Badge of(boolean here, boolean pseudonym, int level) {
    if (!here) return LEFT;
    if (pseudonym) return IMPORTED;
    return level >= VERIFIED ? VERIFIED_FAMILY : FAMILY;
  }
}
