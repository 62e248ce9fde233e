package org.roundtable.notice.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Item;

/** How the rows of a field read on the page. */
class RowsTest {
  @Test
  void whatItCostsIsSaidInItsMoney() {
    assertEquals("$2,000,000", cost("USD"));
    assertEquals("2,000,000 CAD", cost("CAD"));
    assertEquals("2,000,000", cost(""));
  }

  private static String cost(String currency) {
    var row = new Item(Map.of("initial", 2_000_000L)).with("currency", currency);
    var told = new Rows(new Tongue(Locale.ENGLISH), "CO").of(Field.COST, List.of(row));
    return told.get(0).details().get(0).said().get(0).text();
  }
}
