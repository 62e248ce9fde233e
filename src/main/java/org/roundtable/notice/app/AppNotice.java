package org.roundtable.notice.app;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.roundtable.kernel.Words;
import org.roundtable.notice.record.Entry;
import org.roundtable.notice.record.Evidence;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Item;
import org.roundtable.notice.record.State;

/** What the register of applications can already say in the notice of one. */
final class AppNotice {
  private AppNotice() {}

  static Map<Field, Entry> fields(App app) {
    var fields = new EnumMap<Field, Entry>(Field.class);
    var facts = app.facts();
    fields.put(Field.PROVIDER, Entry.of(new Item(Map.of("legalName", facts.provider()))));
    if (!facts.elements().isEmpty())
      fields.put(Field.DATA_ELEMENTS, given(facts.elements().stream().map(AppNotice::element)));
    var agreement = agreement(facts);
    if (!agreement.empty()) fields.put(Field.AGREEMENTS, Entry.of(agreement));
    app.newest()
        .ifPresent(
            decided ->
                fields.put(
                    Field.PURPOSES,
                    new Entry(State.GIVEN, List.of(), decided.purpose(), Evidence.DECLARED)));
    return fields;
  }

  private static Entry given(Stream<Item> rows) {
    return new Entry(State.GIVEN, rows.toList(), Words.NONE, Evidence.DECLARED);
  }

  private static Item element(String code) {
    return new Item(Map.of("code", code));
  }

  private static Item agreement(AppFacts facts) {
    var row = Item.NONE;
    row = with(row, "type", facts.agreementType());
    row = with(row, "status", facts.agreementStatus());
    row = with(row, "document", facts.document());
    row = with(row, "signed", iso(facts.approved()));
    return with(row, "expires", iso(facts.expires()));
  }

  private static Item with(Item row, String part, String text) {
    return text.isEmpty() ? row : row.with(part, text);
  }

  private static String iso(LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
