package org.roundtable.initiative;

import java.time.Instant;
import org.roundtable.kernel.Words;

/**
 * One version of an initiative's text. Once published it never changes; before that it is the
 * draft, of which an initiative has at most one.
 *
 * @param publishedAt null for the draft
 * @param editedAt the draft's, to notice that somebody else has changed it meanwhile
 * @param changeNote what changed since the version before
 */
public record Version(
    int number, Instant publishedAt, Instant editedAt, Words changeNote, Text text) {

  public boolean draft() {
    return publishedAt == null;
  }
}
