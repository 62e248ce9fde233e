package org.roundtable.comment;

import java.time.Instant;

/** A reply under a point, as one reader sees it; withdrawn words are gone for others. */
public record Reply(
    long id, String text, Author author, State state, Instant createdAt, Instant editedAt) {}
