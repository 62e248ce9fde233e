package org.roundtable.kernel;

import java.util.TreeMap;

/** {@link Words} that somebody typed, each language held to the same rules as {@link PlainText}. */
public final class TypedWords {
  private TypedWords() {}

  /** One line in each language, of at most {@code most} characters; may be empty. */
  public static Words line(String field, Words typed, int most) {
    var kept = new TreeMap<String, String>();
    or(typed).byLanguage().forEach((l, t) -> kept.put(l, PlainText.line(at(field, l), t, most)));
    return new Words(kept);
  }

  /** Paragraphs in each language; may be empty. */
  public static Words paragraphs(String field, Words typed, int most) {
    var kept = new TreeMap<String, String>();
    or(typed)
        .byLanguage()
        .forEach((l, t) -> kept.put(l, PlainText.paragraphs(at(field, l), t, most)));
    return new Words(kept);
  }

  private static Words or(Words typed) {
    return typed == null ? Words.NONE : typed;
  }

  private static String at(String field, String language) {
    return field + "-" + language;
  }
}
