package org.roundtable.notice.record;

import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.PlainText;
import org.roundtable.kernel.TypedWords;

/**
 * A record as it may be kept, be it half written: texts cleaned and within their lengths, codes
 * from their lists, dates, periods and addresses that are some.
 */
public final class Checked {
  private static final int LINE = 300;
  private static final int PARAGRAPHS = 4000;
  private static final int TITLE = 120;
  private static final int MOST_ROWS = 300;
  private static final long LARGEST = 999_999_999_999L;

  private Checked() {}

  /**
   * The record, cleaned.
   *
   * @throws BadInput naming the place, {@code hosting-0-location} or {@code hosting-plain-en}
   */
  public static DataUse of(DataUse record) {
    var clean = new EnumMap<Field, Entry>(Field.class);
    record.entries().forEach((field, entry) -> clean.put(field, of(field, entry)));
    return new DataUse(clean);
  }

  /** The entry, cleaned, as {@link #of(DataUse)} does. */
  public static Entry of(Field field, Entry entry) {
    var at = field.json();
    if (entry.open() && !field.mayBeOpen()) throw new BadInput(at + "-state", "notice.mustBeKnown");
    if (entry.none() && !field.mayBeNone()) throw new BadInput(at + "-state", "notice.neverNone");
    var most = field.many() ? MOST_ROWS : 1;
    if (entry.rows().size() > most)
      throw new BadInput(at, field.many() ? "notice.rows" : "notice.oneRow", MOST_ROWS);
    var rows = new ArrayList<Item>();
    if (entry.state() == State.GIVEN)
      for (var row : entry.rows()) rows.add(row(field, at + "-" + rows.size(), row));
    return new Entry(
        entry.state(),
        rows,
        TypedWords.paragraphs(at + "-plain", entry.plain(), PARAGRAPHS),
        evidence(at + "-evidence", entry.evidence()));
  }

  private static Item row(Field field, String at, Item row) {
    var parts = new LinkedHashMap<String, Object>();
    for (var part : field.parts())
      if (row.has(part.name())) parts.put(part.name(), part(part, at + "-" + part.name(), row));
    return new Item(parts);
  }

  private static Object part(Part part, String at, Item row) {
    var text = row.text(part.name());
    return switch (part.kind()) {
      case WORDS -> TypedWords.paragraphs(at, row.words(part.name()), PARAGRAPHS);
      case TITLE -> TypedWords.line(at, row.words(part.name()), TITLE);
      case TEXT -> PlainText.line(at, text, LINE);
      case TEXTS -> row.list(part.name()).stream().map(t -> PlainText.line(at, t, LINE)).toList();
      case URL -> url(at, text);
      case DATE -> date(at, text);
      case PERIOD -> period(at, text);
      case NUMBER -> number(at, row.number(part.name()));
      case YES_NO -> row.yes(part.name());
      case CODE -> code(at, part.list(), text);
      case CODES -> codes(at, part.list(), row.list(part.name()));
    };
  }

  private static Evidence evidence(String at, Evidence evidence) {
    return new Evidence(
        code(at + "-level", Evidence.LIST, evidence.level()),
        TypedWords.line(at + "-clause", evidence.clause(), LINE),
        TypedWords.line(at + "-auditor", evidence.auditor(), LINE),
        evidence.date().isEmpty() ? "" : date(at + "-date", evidence.date()),
        evidence.url().isEmpty() ? "" : url(at + "-url", evidence.url()));
  }

  private static String code(String at, String list, String code) {
    if (!Vocabulary.has(list, code)) throw new BadInput(at, "notice.code", code);
    return code;
  }

  private static List<String> codes(String at, String list, List<String> codes) {
    codes.forEach(code -> code(at, list, code));
    return Vocabulary.codes(list).stream().filter(codes::contains).toList();
  }

  private static Long number(String at, Long number) {
    if (number < 0 || number > LARGEST) throw new BadInput(at, "notice.number");
    return number;
  }

  /** An address of the web, with https or http; anything else could be a script. */
  public static String url(String at, String typed) {
    var url = PlainText.line(at, typed, 1000);
    try {
      var parsed = URI.create(url);
      var web = "https".equals(parsed.getScheme()) || "http".equals(parsed.getScheme());
      if (web && parsed.getHost() != null) return url;
    } catch (IllegalArgumentException notOne) {
      // Told below, as any other text that is no address.
    }
    throw new BadInput(at, "notice.url");
  }

  /** A day of the calendar as ISO 8601 writes it. */
  public static String date(String at, String typed) {
    try {
      return LocalDate.parse(typed.strip()).toString();
    } catch (DateTimeParseException none) {
      throw new BadInput(at, "notice.date");
    }
  }

  private static String period(String at, String typed) {
    try {
      var period = Period.parse(typed.strip());
      if (!period.isNegative()) return period.toString();
    } catch (DateTimeParseException none) {
      // Told below.
    }
    throw new BadInput(at, "notice.period");
  }
}
