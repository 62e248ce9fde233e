package org.roundtable.notice.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.roundtable.notice.codes.Element;
import org.roundtable.notice.codes.Elements;

/**
 * What no notice may leave out, whatever the laws of its state, and a record says nothing of. "Not
 * yet known" and "there is none" are said.
 */
public final class Gaps {
  /** The rows that every notice has, so that families read "no" where they feared a yes. */
  private static final Map<Field, List<String>> ALWAYS =
      Map.of(
          Field.PROHIBITED_USES,
          Vocabulary.codes("prohibited"),
          Field.RECIPIENTS,
          List.of("COLLEGE", "STATE-AGENCY", "LAW-ENFORCEMENT", "RESEARCHER"));

  private final DataUse record;
  private final List<Path> missing = new ArrayList<>();

  private Gaps(DataUse record) {
    this.record = record;
  }

  /** The places to fill, in the record's order. */
  public static List<Path> of(DataUse record) {
    var gaps = new Gaps(record);
    for (var field : Field.values()) gaps.look(field);
    return gaps.missing;
  }

  /** The codes of the rows that a field of every notice has. */
  public static List<String> always(Field field) {
    return ALWAYS.getOrDefault(field, List.of());
  }

  private void look(Field field) {
    var entry = record.to(field);
    if (entry.open() || entry.none()) return;
    if (entry.rows().isEmpty()) {
      if (field.required() || asked(field) || !entry.plain().empty()) missing.add(Path.of(field));
      return;
    }
    for (var code : always(field))
      if (entry.row(field.key().name(), code).isEmpty()) missing.add(Path.row(field, code));
    for (var part : field.parts())
      if (part.must() && entry.rows().stream().anyMatch(row -> !row.has(part.name())))
        missing.add(Path.part(field, part.name()));
    if (field == Field.DATA_ELEMENTS) elements(entry);
    if (field == Field.REVIEWS) review(entry.one());
  }

  /** Who relies on FERPA's school official says how that official is bound (34 CFR 99.31(a)(1)). */
  private boolean asked(Field field) {
    return field == Field.SCHOOL_OFFICIAL
        && record.to(Field.LEGAL_BASIS).row("code", "FERPA-SCHOOL-OFFICIAL").isPresent();
  }

  /** What is sensitive needs a justification, and what Exhibit B does not name a name. */
  private void elements(Entry entry) {
    for (var row : entry.rows()) {
      var element = Elements.get(row.text("code"));
      var delicate = element.filter(e -> e.sensitive() || e.never()).isPresent();
      if (delicate && !row.has("justification"))
        missing.add(new Path(Field.DATA_ELEMENTS, row.text("code"), "justification"));
      if (element.filter(Element::other).isPresent() && !row.has("label"))
        missing.add(new Path(Field.DATA_ELEMENTS, row.text("code"), "label"));
    }
  }

  /** A notice is reviewed at least once in twelve months. */
  private void review(Item row) {
    if (!row.has("lastReviewed") || !row.has("nextReview")) return;
    var last = LocalDate.parse(row.text("lastReviewed"));
    var next = LocalDate.parse(row.text("nextReview"));
    if (next.isAfter(last.plusMonths(12)) || !next.isAfter(last))
      missing.add(Path.part(Field.REVIEWS, "nextReview"));
  }
}
