package org.roundtable.initiative;

import java.time.Instant;
import java.util.List;
import org.roundtable.kernel.Words;

/**
 * What staff write before it is published.
 *
 * @param number of the version that it will become
 * @param editedAt when it was last saved, for noticing that somebody else has saved meanwhile; null
 *     where nobody has begun to change the published text
 * @param systems addresses of the notices that it is about
 */
public record Draft(
    Initiative.Ref ref,
    int number,
    Text text,
    Words changeNote,
    List<String> systems,
    Instant editedAt) {

  /** What somebody typed, on top of the draft that they had read. */
  public record Typed(Text text, Words changeNote, List<String> systems, Instant editedAt) {}

  /** Nobody has changed anything since the last publication. */
  public boolean untouched() {
    return editedAt == null;
  }
}
