package org.roundtable.notice.app;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.PlainText;
import org.roundtable.notice.codes.Code;
import org.roundtable.notice.codes.Codes;
import org.roundtable.notice.codes.Element;
import org.roundtable.notice.codes.Elements;
import org.roundtable.notice.record.Checked;

/**
 * What is known of an application whatever a district decides about it: who makes it, and which
 * data an agreement lets it have, until when. A district counts an application once by its name and
 * provider.
 *
 * @param agreementType code of the list {@code agreement}; empty where nobody knows
 * @param agreementStatus code of the list {@code agreement-status}; empty where nobody knows
 * @param originator the district that signed first, where others joined its agreement
 * @param approved null where no day is known
 * @param expires null where no day is known
 * @param elements codes of kinds of data, in the order of the exhibit
 * @param document address of the agreement; empty where there is none
 */
public record AppFacts(
    String name,
    String provider,
    String agreementType,
    String agreementStatus,
    String originator,
    LocalDate approved,
    LocalDate expires,
    List<String> elements,
    String document)
    implements Serializable {
  private static final int NAME = 120;
  private static final int LINE = 300;
  private static final Pattern BETWEEN_CODES = Pattern.compile("[;,|\\s]+");

  /**
   * What somebody typed, or a file holds.
   *
   * @throws BadInput naming the column
   */
  static AppFacts of(Map<AppColumn, String> typed) {
    var approved = day(typed, AppColumn.APPROVED);
    var expires = day(typed, AppColumn.EXPIRES);
    if (approved != null && expires != null && expires.isBefore(approved))
      throw new BadInput(AppColumn.EXPIRES.field(), "app.expiresFirst");
    var document = text(typed, AppColumn.DOCUMENT);
    return new AppFacts(
        PlainText.neededLine(AppColumn.RESOURCE.field(), text(typed, AppColumn.RESOURCE), NAME),
        PlainText.neededLine(AppColumn.PROVIDER.field(), text(typed, AppColumn.PROVIDER), LINE),
        code(typed, AppColumn.AGREEMENT_TYPE, "agreement"),
        code(typed, AppColumn.STATUS, "agreement-status"),
        PlainText.line(AppColumn.ORIGINATOR.field(), text(typed, AppColumn.ORIGINATOR), LINE),
        approved,
        expires,
        elements(text(typed, AppColumn.ELEMENTS)),
        document.isEmpty() ? "" : Checked.url(AppColumn.DOCUMENT.field(), document));
  }

  /** The same as somebody would type it; nothing for what is not known. */
  Map<AppColumn, String> typed() {
    var typed = new EnumMap<AppColumn, String>(AppColumn.class);
    typed.put(AppColumn.RESOURCE, name);
    typed.put(AppColumn.PROVIDER, provider);
    typed.put(AppColumn.AGREEMENT_TYPE, agreementType);
    typed.put(AppColumn.STATUS, agreementStatus);
    typed.put(AppColumn.ORIGINATOR, originator);
    typed.put(AppColumn.APPROVED, approved == null ? "" : approved.toString());
    typed.put(AppColumn.EXPIRES, expires == null ? "" : expires.toString());
    typed.put(AppColumn.ELEMENTS, String.join("; ", elements));
    typed.put(AppColumn.DOCUMENT, document);
    typed.values().removeIf(String::isEmpty);
    return typed;
  }

  /** The kinds of data in words. */
  public List<Element> kinds() {
    return elements.stream().map(code -> Elements.get(code).orElseThrow()).toList();
  }

  /** What two entries have alike if they are of the same application. */
  String match() {
    return match(name, provider);
  }

  static String match(String name, String provider) {
    return Code.bare(name) + "\n" + Code.bare(provider);
  }

  static String text(Map<AppColumn, String> typed, AppColumn column) {
    var text = typed.get(column);
    return text == null ? "" : text.strip();
  }

  static LocalDate day(Map<AppColumn, String> typed, AppColumn column) {
    return day(column, text(typed, column));
  }

  static LocalDate day(AppColumn column, String typed) {
    return typed == null || typed.isBlank()
        ? null
        : LocalDate.parse(Checked.date(column.field(), typed));
  }

  private static String code(Map<AppColumn, String> typed, AppColumn column, String list) {
    var text = text(typed, column);
    if (text.isEmpty()) return "";
    return Codes.list(list)
        .named(text)
        .orElseThrow(() -> new BadInput(column.field(), "app.code", text))
        .code();
  }

  private static List<String> elements(String text) {
    var named =
        Arrays.stream(BETWEEN_CODES.split(text))
            .filter(code -> !code.isEmpty())
            .map(code -> code.toUpperCase(Locale.ROOT))
            .toList();
    for (var code : named)
      if (Elements.get(code).isEmpty())
        throw new BadInput(AppColumn.ELEMENTS.field(), "app.element", code);
    return Elements.all().stream().map(Element::code).filter(named::contains).toList();
  }
}
