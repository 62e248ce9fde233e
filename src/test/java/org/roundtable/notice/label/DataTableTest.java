package org.roundtable.notice.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.roundtable.kernel.Words;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.Entry;
import org.roundtable.notice.record.Evidence;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Item;
import org.roundtable.notice.record.State;

/** The table of what is collected, on the sheet of paper; it says what the page says. */
class DataTableTest {
  private static final Item NAME = new Item(Map.of("code", "SNM-1"));
  private static final DataUse RECORD =
      DataUse.NONE
          .with(Field.DATA_ELEMENTS, rows(NAME))
          .with(
              Field.PURPOSES,
              rows(new Item(Map.of("code", "PROGRESS")), new Item(Map.of("code", "NEEDS"))));

  @Test
  void whatNamesNoPurposeIsForAllOfThem() {
    assertEquals("To show how each child is doing; To find who needs help", cell(RECORD, 2));
    var own = NAME.with("purposes", List.of("NEEDS"));
    assertEquals("To find who needs help", cell(RECORD.with(Field.DATA_ELEMENTS, rows(own)), 2));
  }

  @Test
  void whereNobodyIsNamedTheCellIsNotLeftBlank() {
    var nurse = new Item(Map.of("role", "NURSE", "categories", List.of("SPI")));
    assertEquals("–", cell(RECORD.with(Field.ACCESS_ROLES, rows(nurse)), 3));
  }

  /** The whole sentence stands above, among the most important answers. */
  @Test
  void whatIsNotYetKnownIsSaidWithoutItsSentence() {
    var open = RECORD.with(Field.ACCESS_ROLES, Entry.open(Words.english("We write the rule.")));
    assertEquals("Not yet known", cell(open, 3));
  }

  private static Entry rows(Item... rows) {
    return new Entry(State.GIVEN, List.of(rows), Words.NONE, Evidence.DECLARED);
  }

  private static String cell(DataUse record, int column) {
    var in = new InWords(Locale.ENGLISH);
    var table = new DataTable(record, in, Measure.FROM_LONG_TO_SHORT.get(0)).table();
    return Phrases.text(table.rows().get(0).cells().get(column));
  }
}
