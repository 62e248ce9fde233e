package org.roundtable.harness;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.roundtable.kernel.Words;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.Entry;
import org.roundtable.notice.record.Evidence;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Gaps;
import org.roundtable.notice.record.Item;
import org.roundtable.notice.record.Part;
import org.roundtable.notice.record.State;
import org.roundtable.notice.record.Vocabulary;

/** Records for tests, made from the field list itself, so that they grow with it. */
public final class Records {
  /** A sentence far above the grade that families are owed. */
  public static final String HARD =
      "Notwithstanding the aforementioned considerations, personally identifiable information"
          + " regarding educational participants may additionally be communicated to authorized"
          + " organizational representatives whenever institutional administrators determine that"
          + " the contemplated communication satisfies applicable regulatory obligations.";

  private Records() {}

  /** A record in which every field and every part says something, and nothing is open. */
  public static DataUse complete(String name) {
    var entries = new EnumMap<Field, Entry>(Field.class);
    for (var field : Field.values())
      entries.put(field, new Entry(State.GIVEN, rows(field), Words.NONE, Evidence.DECLARED));
    return new DataUse(entries).with(Field.SYSTEM, system(name)).with(Field.REVIEWS, reviewed());
  }

  /** A complete record with every right and contact that any law asks for. */
  public static DataUse lawful(String name) {
    var record = complete(name);
    for (var field : List.of(Field.RIGHTS, Field.CONTACTS, Field.RECIPIENTS)) {
      var rows = Vocabulary.codes(field.key().list()).stream().map(code -> row(field, code));
      record =
          record.with(field, new Entry(State.GIVEN, rows.toList(), Words.NONE, Evidence.DECLARED));
    }
    return record;
  }

  /** The record with plain words, by language, in a field. */
  public static DataUse saying(DataUse record, Field field, Map<String, String> plain) {
    var entry = record.to(field);
    return record.with(
        field, new Entry(entry.state(), entry.rows(), new Words(plain), entry.evidence()));
  }

  /** The record with a field not yet known. */
  public static DataUse open(DataUse record, Field field) {
    return record.with(field, Entry.open(Words.NONE));
  }

  /** The record without a field. */
  public static DataUse without(DataUse record, Field field) {
    return record.with(field, Entry.EMPTY);
  }

  /** The record with another answer in the row of a code. */
  public static DataUse answering(DataUse record, Field field, String code, String answer) {
    var rows = new ArrayList<Item>();
    for (var row : record.to(field).rows())
      rows.add(row.text(field.key().name()).equals(code) ? row.with("answer", answer) : row);
    return record.with(field, new Entry(State.GIVEN, rows, Words.NONE, Evidence.DECLARED));
  }

  private static Entry system(String name) {
    return Entry.of(
        row(Field.SYSTEM, null)
            .with("name", Words.english(name))
            .with("description", Words.english("It shows grades.")));
  }

  private static Entry reviewed() {
    return Entry.of(
        row(Field.REVIEWS, null)
            .with("lastReviewed", "2026-09-01")
            .with("nextReview", "2027-08-31"));
  }

  private static List<Item> rows(Field field) {
    var always = Gaps.always(field);
    if (always.isEmpty()) return List.of(row(field, null));
    return always.stream().map(code -> row(field, code)).toList();
  }

  private static Item row(Field field, String key) {
    Map<String, Object> parts = new LinkedHashMap<>();
    for (var part : field.parts()) parts.put(part.name(), said(part));
    if (key != null) parts.put(field.key().name(), key);
    return new Item(parts);
  }

  private static Object said(Part part) {
    return switch (part.kind()) {
      case WORDS, TITLE -> Words.english("Known.");
      case TEXT -> "Acme";
      case TEXTS -> List.of("Known");
      case URL -> "https://district.example/known";
      case DATE -> "2026-09-01";
      case PERIOD -> "P1Y";
      case NUMBER -> 30L;
      case YES_NO -> false;
      case CODE -> Vocabulary.codes(part.list()).get(0);
      case CODES -> List.of(Vocabulary.codes(part.list()).get(0));
    };
  }
}
