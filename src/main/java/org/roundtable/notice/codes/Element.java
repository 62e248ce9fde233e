package org.roundtable.notice.codes;

import java.util.List;
import org.roundtable.kernel.Words;

/**
 * A kind of data about a child, named as in Exhibit B of the National Data Privacy Agreement, or
 * one that families ask about and the exhibit does not name ({@code X-…}).
 *
 * @param exhibitB the exhibit's own words, or null for what is not in it
 * @param sensitivity 1 low, 2 personal, 3 sensitive: needs a justification
 * @param edFi where the Ed-Fi Data Standard keeps it, or null
 * @param ceds its elements in the Common Education Data Standards, or null
 * @param pd the term of the W3C vocabulary of personal data, or null where none fits
 * @param programmes codes of the list {@code programme} whose children it is about; empty for all
 * @param never not to be collected unless a reason is published
 * @param other whatever the exhibit does not name in this category: it must be described
 */
public record Element(
    String code,
    String category,
    String exhibitB,
    Words words,
    Words means,
    int sensitivity,
    String edFi,
    String ceds,
    String pd,
    List<String> programmes,
    boolean never,
    boolean other) {

  static Element of(DataPart part) {
    part.only(
        ("code category exhibitB en es meansEn meansEs sensitivity edFi ceds pd programme never"
                + " other")
            .split(" "));
    var sensitivity = part.numberOrNull("sensitivity");
    if (sensitivity == null || sensitivity < 1 || sensitivity > 3)
      throw part.wrong("sensitivity", "must be 1, 2 or 3");
    return new Element(
        part.text("code"),
        part.text("category"),
        part.textOrNull("exhibitB"),
        part.words("en", "es"),
        part.wordsOrNone("meansEn", "meansEs"),
        sensitivity,
        part.textOrNull("edFi"),
        part.textOrNull("ceds"),
        part.textOrNull("pd"),
        part.texts("programme"),
        part.is("never"),
        part.is("other"));
  }

  public boolean sensitive() {
    return sensitivity == 3;
  }

  /** Not in the exhibit: our own extension. */
  public boolean local() {
    return exhibitB == null;
  }
}
