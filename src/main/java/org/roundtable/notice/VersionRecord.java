package org.roundtable.notice;

import java.time.Instant;
import org.roundtable.kernel.Words;

/** A published version in the list of a notice's versions. */
public record VersionRecord(int number, Instant publishedAt, Words changeNote) {}
