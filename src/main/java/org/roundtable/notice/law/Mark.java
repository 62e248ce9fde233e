package org.roundtable.notice.law;

/** How far the words of a requirement can be relied on. */
public enum Mark {
  /** The passage was read, though maybe not in the official print. */
  VERIFIED,
  /** Told by a summary or by another's account of the law. */
  SECONDARY,
  FROM_MEMORY
}
