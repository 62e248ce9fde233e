package org.roundtable.paper;

/**
 * A piece of a sentence: the portal's own words, or somebody else's.
 *
 * @param quoted somebody else's; they stay in the language that they were written in
 * @param language of what is quoted; empty where nobody said which it is
 */
public record Phrase(String text, boolean quoted, String language) {
  private static final int LONGEST = 280;

  public static Phrase said(String text) {
    return new Phrase(text, false, "");
  }

  /**
   * Words of a point, which nobody asked the language of. A point is that short here, but one that
   * was brought from elsewhere can be longer: it ends with a whole word, and the rest is behind the
   * sentence's link.
   */
  public static Phrase quoted(String text) {
    return quoted(shortened(text), "");
  }

  public static Phrase quoted(String text, String language) {
    return new Phrase(text, true, language);
  }

  private static String shortened(String text) {
    if (text.codePointCount(0, text.length()) <= LONGEST) return text;
    var start = text.substring(0, text.offsetByCodePoints(0, LONGEST));
    var word = start.lastIndexOf(' ');
    return (word < LONGEST / 2 ? start : start.substring(0, word)) + " …";
  }
}
