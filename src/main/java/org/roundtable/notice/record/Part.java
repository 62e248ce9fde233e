package org.roundtable.notice.record;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One thing that a row of a {@link Field} says, like the country of a subprocessor.
 *
 * @param name as in JSON, {@code businessAddress}
 * @param list the code list that its codes are from, else null
 * @param must is a row without it incomplete?
 */
public record Part(String name, Kind kind, String list, boolean must) {

  /** How a part is written; in JSON a text unless told otherwise. */
  public enum Kind {
    /** Text in the district's languages: an object by language. */
    WORDS,
    /** One line in those languages that is no sentence: the name of a system, an office. */
    TITLE,
    /** One line that no language changes: a name, a telephone number. */
    TEXT,
    /** Several such lines: an array. */
    TEXTS,
    URL,
    /** ISO 8601, {@code 2026-11-22}. */
    DATE,
    /** ISO 8601, {@code P1Y6M}. */
    PERIOD,
    /** A whole number from 0. */
    NUMBER,
    /** True or false. */
    YES_NO,
    CODE,
    /** Several codes: an array, in the order of their list. */
    CODES
  }

  private static final Pattern FORM = Pattern.compile("(\\w+):([a-z-]+)(?:\\(([a-z-]+)\\))?(!?)");

  /**
   * Written {@code name:kind}, with the code list behind the kind and {@code !} where it must be
   * there: {@code country:code(country)!}.
   */
  static Part of(String written) {
    var form = FORM.matcher(written);
    if (!form.matches()) throw new IllegalArgumentException(written);
    var kind = Kind.valueOf(form.group(2).toUpperCase(Locale.ROOT).replace('-', '_'));
    return new Part(form.group(1), kind, form.group(3), !form.group(4).isEmpty());
  }

  /** Is it typed in one line? */
  public boolean line() {
    return switch (kind) {
      case TEXT, URL, DATE, PERIOD, NUMBER -> true;
      case WORDS, TITLE, TEXTS, YES_NO, CODE, CODES -> false;
    };
  }

  public boolean coded() {
    return list != null;
  }
}
