package org.roundtable.notice.record;

import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.roundtable.kernel.Words;

/** Records of all sorts. */
public final class Records {
  private Records() {}

  /** Good in every part, and half written as often as not. */
  public static Arbitrary<DataUse> any() {
    return records(0.3);
  }

  /** Each row has the parts that it must have. */
  public static Arbitrary<DataUse> whole() {
    return records(0).map(Records::whole);
  }

  private static DataUse whole(DataUse record) {
    var whole = new LinkedHashMap<Field, Entry>();
    record
        .entries()
        .forEach(
            (field, entry) ->
                whole.put(
                    field,
                    new Entry(
                        entry.state(),
                        entry.rows().stream().filter(row -> whole(field, row)).toList(),
                        entry.plain(),
                        entry.evidence())));
    return new DataUse(whole);
  }

  private static boolean whole(Field field, Item row) {
    return field.parts().stream().allMatch(part -> !part.must() || row.has(part.name()));
  }

  private static Arbitrary<DataUse> records(double left) {
    var fields = Arbitraries.of(Field.values()).set();
    return fields.flatMap(
        chosen -> {
          var record = Arbitraries.just(Map.<Field, Entry>of());
          for (var field : chosen)
            record =
                Combinators.combine(record, entry(field, left))
                    .as(
                        (all, entry) -> {
                          var more = new LinkedHashMap<>(all);
                          more.put(field, entry);
                          return more;
                        });
          return record.map(DataUse::new);
        });
  }

  private static Arbitrary<Entry> entry(Field field, double left) {
    var rows = row(field, left).list().ofMaxSize(field.many() ? 3 : 1);
    var given =
        Combinators.combine(rows, sentences(), evidence())
            .as((all, plain, on) -> new Entry(State.GIVEN, all, plain, on));
    var open = sentences().map(Entry::open);
    var none = sentences().map(Entry::none);
    if (field.mayBeOpen() && field.mayBeNone()) return Arbitraries.oneOf(given, open, none);
    return field.mayBeOpen() ? Arbitraries.oneOf(given, open) : given;
  }

  private static Arbitrary<Item> row(Field field, double left) {
    var row = Arbitraries.just(Map.<String, Object>of());
    for (var part : field.parts())
      row =
          Combinators.combine(row, value(part).injectNull(part.must() ? left : 0.3))
              .as(
                  (all, said) -> {
                    var more = new LinkedHashMap<>(all);
                    if (said != null) more.put(part.name(), said);
                    return more;
                  });
    return row.map(Item::new);
  }

  private static Arbitrary<Object> value(Part part) {
    return switch (part.kind()) {
      case WORDS -> sentences().map(w -> w);
      case TITLE -> words("Known").map(w -> w);
      case TEXT -> Arbitraries.strings().alpha().ofMaxLength(20).map(t -> t);
      case TEXTS -> Arbitraries.strings().alpha().ofMinLength(1).list().ofMaxSize(3).map(t -> t);
      case URL -> Arbitraries.just("https://district.example/a?b=c");
      case DATE -> Arbitraries.of("2026-01-31", "2024-02-29").map(t -> t);
      case PERIOD -> Arbitraries.of("P1Y", "P6M", "P30D").map(t -> t);
      case NUMBER -> Arbitraries.longs().between(0, 999_999_999_999L).map(n -> n);
      case YES_NO -> Arbitraries.of(true, false).map(y -> y);
      case CODE -> Arbitraries.of(Vocabulary.codes(part.list())).map(c -> c);
      case CODES ->
          Arbitraries.of(Vocabulary.codes(part.list()))
              .set()
              .ofMaxSize(4)
              .map(set -> Vocabulary.codes(part.list()).stream().filter(set::contains).toList());
    };
  }

  private static Arbitrary<Words> sentences() {
    return words("Known.\nOr not.");
  }

  private static Arbitrary<Words> words(String known) {
    var text = Arbitraries.of("", known, "<b>\"quoted\"</b> \\ {0}", "¿Quién?", "数据 שלום");
    return Combinators.combine(text, text).as((en, es) -> new Words(Map.of("en", en, "es", es)));
  }

  private static Arbitrary<Evidence> evidence() {
    return Arbitraries.of(
        Evidence.DECLARED,
        new Evidence(
            "AUDITED",
            Words.english("Clause 5"),
            Words.english("An auditor"),
            "2026-01-31",
            "https://audit.example/"));
  }
}
