package org.roundtable.comment;

/** What a moderator, or the portal by its rule, does to a comment. Every act is logged for good. */
public enum Act {
  APPROVE,
  HIDE,
  /** Takes the last act back. */
  UNDO,
  /** From the public back to the queue, when enough verified people reported it. */
  HOLD
}
