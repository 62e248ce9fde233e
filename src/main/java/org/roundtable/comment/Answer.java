package org.roundtable.comment;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.TreeMap;
import org.roundtable.kernel.Words;

/** What the district answered to the theme that a point belongs to. */
public record Answer(int theme, Words title, Words text, Instant publishedAt) {

  private static final int EXCERPT = 280;

  /** Its beginning, for lists where the same answer stands many times. */
  public String excerpt(String language) {
    var all = text.in(language);
    if (all.codePointCount(0, all.length()) <= EXCERPT) return all;
    return all.substring(0, all.offsetByCodePoints(0, EXCERPT)).strip() + "…";
  }

  public boolean longerThanExcerpt(String language) {
    return excerpt(language).length() < text.in(language).length();
  }

  /** All of a point, out of the JSON array that its row carries. */
  static List<Answer> read(String array) {
    if (array == null) return List.of();
    try (var reader = Json.createReader(new StringReader(array))) {
      return reader.readArray().getValuesAs(JsonObject.class).stream().map(Answer::of).toList();
    }
  }

  private static Answer of(JsonObject row) {
    return new Answer(
        row.getInt("theme"),
        words(row.getJsonObject("title")),
        words(row.getJsonObject("text")),
        OffsetDateTime.parse(row.getString("at")).toInstant());
  }

  private static Words words(JsonObject object) {
    var byLanguage = new TreeMap<String, String>();
    object.forEach((language, text) -> byLanguage.put(language, ((JsonString) text).getString()));
    return new Words(byLanguage);
  }
}
