package org.roundtable.comment;

import java.time.Instant;

/**
 * One wording of a comment, in the order of time.
 *
 * @param until when its author changed it; null for what it says now
 */
public record Version(String text, String details, Instant until) {}
