package org.roundtable.kernel;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/**
 * The same text in the languages that somebody wrote it in, by language code ({@code en}, {@code
 * es}). A reader whose language is missing gets English, or what there is, and is told so.
 */
public record Words(Map<String, String> byLanguage) implements Serializable {
  public static final Words NONE = new Words(Map.of());

  public Words {
    var kept = new TreeMap<String, String>();
    byLanguage.forEach(
        (language, text) -> {
          if (text != null && !text.isBlank()) kept.put(language, text);
        });
    byLanguage = kept;
  }

  public static Words english(String text) {
    return new Words(Map.of("en", text));
  }

  /** What a reader of {@code language} gets to read; empty where nothing was written. */
  public String in(String language) {
    var own = byLanguage.get(language);
    if (own != null) return own;
    var english = byLanguage.get("en");
    if (english != null) return english;
    return byLanguage.isEmpty() ? "" : byLanguage.values().iterator().next();
  }

  /** The language that {@link #in} answers in, so that the page can mark it for a screen reader. */
  public String languageIn(String language) {
    if (byLanguage.containsKey(language) || byLanguage.isEmpty()) return language;
    return byLanguage.containsKey("en") ? "en" : byLanguage.keySet().iterator().next();
  }

  public boolean missing(String language) {
    return !byLanguage.isEmpty() && !byLanguage.containsKey(language);
  }

  public boolean empty() {
    return byLanguage.isEmpty();
  }

  public Words with(String language, String text) {
    var more = new TreeMap<>(byLanguage);
    more.put(language, text);
    return new Words(more);
  }
}
