package org.roundtable.district;

/** When a comment waits for a moderator before others see it. */
public enum Moderation {
  /** An unverified person's comments wait until one of theirs was approved. */
  FIRST_COMMENT,
  EVERY_COMMENT,
  /** Nothing waits; a report brings it to the queue. */
  REPORTED_ONLY
}
