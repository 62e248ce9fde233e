package org.roundtable.comment;

/** Why somebody reports a comment, and why a moderator hides it. */
public enum Reason {
  SPAM,
  INSULT,
  NAMES_A_CHILD,
  PRIVATE_INFORMATION,
  OFF_TOPIC,
  DUPLICATE,
  OTHER
}
