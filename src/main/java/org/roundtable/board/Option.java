package org.roundtable.board;

/** How one member voted on a motion; the word is Popolo's. */
public enum Option {
  YES,
  NO,
  /** Was there, took part, and chose neither. */
  ABSTAIN,
  /** Left the question to the others because of a conflict, which is named. */
  RECUSED,
  ABSENT;

  /** Was in the room and part of the question: only such a member can move or second. */
  boolean takesPart() {
    return this == YES || this == NO || this == ABSTAIN;
  }
}
