package org.roundtable.kernel;

import java.text.Normalizer;

/**
 * What people type, in any script: kept as text and shown as text. Lengths are in characters as a
 * reader counts them (code points), after normalisation to NFC.
 */
public final class PlainText {
  private PlainText() {}

  /** One line: white space of any kind becomes one blank. Refuses more than {@code most}. */
  public static String line(String field, String typed, int most) {
    return within(field, clean(typed).replaceAll("\\s+", " ").strip(), most);
  }

  /** As {@link #line}, and refuses to be empty. */
  public static String neededLine(String field, String typed, int most) {
    return needed(field, line(field, typed, most));
  }

  /** Paragraphs: line ends become \n. Refuses more than {@code most}. */
  public static String paragraphs(String field, String typed, int most) {
    return within(field, clean(typed).replace("\r\n", "\n").replace('\r', '\n').strip(), most);
  }

  /** As {@link #paragraphs}, and refuses to be empty. */
  public static String neededParagraphs(String field, String typed, int most) {
    return needed(field, paragraphs(field, typed, most));
  }

  /** Control characters (other than line ends and tabs) and lone surrogates go; all else stays. */
  private static String clean(String typed) {
    if (typed == null) return "";
    var kept = new StringBuilder(typed.length());
    typed
        .codePoints()
        .filter(c -> c == '\n' || c == '\r' || c == '\t' || !Character.isISOControl(c))
        .filter(c -> c < 0xD800 || c > 0xDFFF)
        .forEach(kept::appendCodePoint);
    return Normalizer.normalize(kept, Normalizer.Form.NFC);
  }

  private static String within(String field, String text, int most) {
    var length = text.codePointCount(0, text.length());
    if (length > most) throw new BadInput(field, "tooLong", most, length);
    return text;
  }

  private static String needed(String field, String text) {
    if (text.isEmpty()) throw new BadInput(field, "empty");
    return text;
  }
}
