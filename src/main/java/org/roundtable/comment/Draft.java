package org.roundtable.comment;

import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.PlainText;

/**
 * Words as somebody typed them. A point is one sentence that others can agree with, and details if
 * need be; a reply is a few sentences.
 *
 * @param details of a point; null or empty otherwise
 */
public record Draft(String text, String details) {
  /** Characters as a reader counts them. */
  public static final int POINT = 280;

  public static final int DETAILS = 10_000;
  public static final int REPLY = 2_000;

  /** A form that was sent without a word. */
  static final Draft NOTHING = new Draft(null, null);

  /** These words as a point, or the refusal that says which field to mend. */
  Draft asPoint() {
    return new Draft(
        seen("text", PlainText.neededLine("text", text, POINT)),
        PlainText.paragraphs("details", details, DETAILS));
  }

  Draft asReply() {
    return new Draft(seen("text", PlainText.neededParagraphs("text", text, REPLY)), "");
  }

  /** Blanks and joiners alone are nothing to read. */
  private static String seen(String field, String text) {
    if (text.codePoints().noneMatch(Draft::visible)) throw new BadInput(field, "empty");
    return text;
  }

  private static boolean visible(int c) {
    var type = Character.getType(c);
    return type != Character.FORMAT
        && type != Character.SPACE_SEPARATOR
        && !Character.isWhitespace(c)
        && type != Character.UNASSIGNED;
  }
}
