package org.roundtable.response;

import java.time.Instant;
import java.util.List;
import org.roundtable.kernel.Words;

/**
 * A theme as pages and programs see it.
 *
 * @param points how many shown points it answers
 * @param untold how many of their authors have had no mail about it
 * @param earlier what the published answer said before, newest first
 */
public record ThemeRecord(
    int id,
    Words title,
    Words answer,
    Instant publishedAt,
    Instant editedAt,
    int points,
    int untold,
    List<Theme.Earlier> earlier) {

  public boolean written() {
    return !answer.empty();
  }

  /** Written, and waiting to be published together with the others. */
  public boolean held() {
    return publishedAt == null && written();
  }

  public boolean corrected() {
    return !earlier.isEmpty();
  }
}
