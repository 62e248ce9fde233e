package org.roundtable.notice;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.roundtable.district.DistrictRecord;
import org.roundtable.kernel.Words;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.Entry;
import org.roundtable.notice.record.Evidence;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Gaps;
import org.roundtable.notice.record.Item;
import org.roundtable.notice.record.State;

/**
 * What the record of a new system says before anybody has written in it: who answers for it, and
 * the rows that every notice has. Uses that no district may allow begin as "never".
 */
final class Blank {
  private Blank() {}

  static DataUse record(DistrictRecord district, Words name) {
    var entries = new EnumMap<Field, Entry>(Field.class);
    entries.put(Field.CONTROLLER, controller(district));
    entries.put(Field.SYSTEM, Entry.of(new Item(Map.of("name", name))));
    entries.put(Field.LANGUAGE, Entry.of(new Item(Map.of("codes", district.languages()))));
    entries.put(Field.PROHIBITED_USES, rows(Field.PROHIBITED_USES, Map.of("answer", "NEVER")));
    entries.put(Field.RECIPIENTS, rows(Field.RECIPIENTS, Map.of()));
    return new DataUse(entries);
  }

  static Entry controller(DistrictRecord district) {
    var type = district.kind().name().replace('_', '-');
    return Entry.of(new Item(Map.of("name", district.name(), "type", type)));
  }

  private static Entry rows(Field field, Map<String, Object> said) {
    List<Item> rows =
        Gaps.always(field).stream()
            .map(code -> new Item(said).with(field.key().name(), code))
            .toList();
    return new Entry(State.GIVEN, rows, Words.NONE, Evidence.DECLARED);
  }
}
