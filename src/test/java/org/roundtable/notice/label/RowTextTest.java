package org.roundtable.notice.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.roundtable.notice.record.Entry;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Item;

/** What the sheet says of the rows of a field. */
class RowTextTest {
  @Test
  void theDaysOfARightSayWhoseTheyAre() {
    assertEquals("See what is kept about your child: 45 days", said("INSPECT", 45));
    assertEquals("See what is kept about your child: at once", said("INSPECT", 0));
    assertEquals(
        "Complain to the U.S. Department of Education: you have 180 days to write",
        said("COMPLAIN-ED", 180));
  }

  @Test
  void aSumIsSaidInItsMoney() {
    var entry = Entry.of(new Item(Map.of("annual", 1200L, "currency", "USD")));
    assertTrue(text(Field.COST, entry).endsWith(": $1,200"), text(Field.COST, entry));
  }

  private static String said(String right, long days) {
    return text(Field.RIGHTS, Entry.of(new Item(Map.of("code", right, "deadlineDays", days))));
  }

  private static String text(Field field, Entry entry) {
    var rows = new RowText(new InWords(Locale.ENGLISH), Measure.FROM_LONG_TO_SHORT.get(0));
    return Phrases.text(rows.of(field, entry));
  }
}
