package org.roundtable.initiative;

import java.time.Instant;
import java.time.LocalDate;
import org.roundtable.kernel.Words;

/**
 * A line in a list of initiatives.
 *
 * @param version the newest published one, 0 for a draft that nobody has published
 * @param place where it stands in the list: what families can act on comes first
 */
public record Listing(
    int id,
    String slug,
    Words title,
    Words summary,
    Stage stage,
    Outcome outcome,
    int version,
    Instant commentsOpenAt,
    Instant commentsCloseAt,
    LocalDate boardOn,
    boolean imported,
    int place) {

  /**
   * Which initiatives, and where to go on.
   *
   * @param stage null for all
   * @param words that the title or summary has, in any language; empty for all
   * @param after the {@code next} of the page before, or null
   * @param limit at most 100
   */
  public record Wanted(Stage stage, String words, String after, int limit) {
    public Wanted {
      words = words == null ? "" : words.strip();
      limit = Math.max(1, Math.min(limit, 100));
    }
  }

  /** Where a page that ends here goes on. */
  String key() {
    return place + "-" + id;
  }
}
