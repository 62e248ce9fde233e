package org.roundtable.kernel;

/**
 * Text in a cell of a table that people open with a spreadsheet program. Such a program takes a
 * text that begins with = + - or @ for a formula, and runs it; an apostrophe in front keeps it text
 * (OWASP, CSV injection). Whoever reads the table as a program takes exactly that apostrophe off
 * again.
 */
public final class SafeCell {
  private static final char GUARD = '\'';
  private static final String FORMULA = "=+-@＝＋－＠";
  private static final String FORMULA_BEHIND_BLANK = "\t\r\n";

  private SafeCell() {}

  /** The text as it may stand in a cell. */
  public static String guarded(String text) {
    return needsGuard(text) ? GUARD + text : text;
  }

  /** What {@link #guarded} was given; any other text stays as it is. */
  public static String bare(String cell) {
    return !cell.isEmpty() && cell.charAt(0) == GUARD && needsGuard(cell.substring(1))
        ? cell.substring(1)
        : cell;
  }

  /** Also where apostrophes stand before it already: else nobody could tell whose they are. */
  private static boolean needsGuard(String text) {
    var at = 0;
    while (at < text.length() && text.charAt(at) == GUARD) at++;
    while (at < text.length()) {
      var c = text.codePointAt(at);
      if (FORMULA.indexOf(c) >= 0 || FORMULA_BEHIND_BLANK.indexOf(c) >= 0) return true;
      if (!unseen(c)) return false;
      at += Character.charCount(c);
    }
    return false;
  }

  private static boolean unseen(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
