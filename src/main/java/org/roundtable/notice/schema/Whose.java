package org.roundtable.notice.schema;

/**
 * Whose data it is, and what says so.
 *
 * @param word the name or word that told it; empty when nothing did
 * @param sure from 0 to 1
 * @param doubtful "parent" and "contact" may also be the upper one of two things
 */
record Whose(Subject subject, String word, double sure, boolean doubtful) {
  static final Whose NOBODY = new Whose(Subject.UNKNOWN, "", 1, false);

  Whose(Subject subject, String word, double sure) {
    this(subject, word, sure, false);
  }

  boolean is(Subject other) {
    return subject == other;
  }

  boolean known() {
    return subject != Subject.UNKNOWN;
  }
}
