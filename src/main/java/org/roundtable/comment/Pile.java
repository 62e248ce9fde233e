package org.roundtable.comment;

/** What of the queue a moderator looks at. */
public enum Pile {
  /** Everything that waits: the next three. */
  ALL,
  WAITING,
  REPORTED,
  /** Hidden, and its author answered the moderator. */
  ANSWERED,
  /** What was done last and can be taken back. */
  ACTED
}
