package org.roundtable.notice;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.io.Serializable;
import java.io.StringReader;
import org.roundtable.kernel.Words;

/**
 * What was published beside a version: why more is collected, shown or kept than before, why it is
 * hard to read, and how hard.
 *
 * @param reading JSON of {@link Readability}, or null for what was published before it was measured
 */
public record Remarks(Words wideningReason, Words readingReason, String reading)
    implements Serializable {
  static final Remarks NONE = new Remarks(Words.NONE, Words.NONE, null);

  /** The Flesch-Kincaid grade in English, the INFLESZ value in Spanish; null where not scored. */
  public Long score(String language) {
    var all = scores();
    if (all == null || !(all.get(language) instanceof JsonObject scores)) return null;
    var name = language.equals("es") ? "inflesz" : "flesch_kincaid_grade";
    return scores.get(name) instanceof JsonNumber score ? Math.round(score.doubleValue()) : null;
  }

  JsonObject scores() {
    if (reading == null) return null;
    try (var reader = Json.createReader(new StringReader(reading))) {
      return reader.readObject();
    }
  }
}
