package org.roundtable.notice.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.roundtable.harness.Csv;
import org.roundtable.kernel.Words;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.Entry;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Item;

/** The register as a table that people open with a spreadsheet program. */
class RegisterTableTest {

  @Test
  void whatPeopleWroteIsNoFormula() {
    var record =
        Samples.dashboard()
            .with(
                Field.PROVIDER,
                Entry.of(new Item(Map.of("legalName", "=HYPERLINK(\"https://evil.example\")"))));
    assertEquals("'=HYPERLINK(\"https://evil.example\")", cell(record, RegisterColumn.ENTITY));
  }

  @Test
  void eachColumnSaysWhatTheRecordSays() {
    var agreed =
        Entry.of(
            new Item(
                Map.of(
                    "type", "CLICK-WRAP",
                    "effective", "2026-08-01",
                    "expires", "2027-07-31",
                    "document", "https://district.example/a.pdf")),
            new Item(Map.of("type", "NO-DATA", "signed", "2026-09-01")));
    var helpers =
        Entry.of(
            new Item(Map.of("name", "Host A", "country", "US")),
            new Item(Map.of("name", "Mail B")));
    var record =
        Samples.dashboard().with(Map.of(Field.AGREEMENTS, agreed, Field.SUBPROCESSORS, helpers));
    assertEquals("2026-08-01 | 2026-09-01", cell(record, RegisterColumn.START_DATE));
    assertEquals(
        "2026-08-01/2027-07-31 | 2026-09-01/", cell(record, RegisterColumn.CONTRACT_DURATION));
    assertEquals("Yes", cell(record, RegisterColumn.SUBCONTRACTORS_ALLOWED));
    assertEquals("Host A | Mail B", cell(record, RegisterColumn.SUBCONTRACTORS));
    assertEquals("Not yet known. We asked.", cell(record, RegisterColumn.TIME_HELD));
    assertEquals(
        "Behavior and discipline (CON-1) | Your child's first or last name (SNM-1)",
        cell(record, RegisterColumn.COVERED_INFORMATION));
    assertEquals(
        "https://district.example/a.pdf | http://localhost:8080/jeffco/notices/dashboard",
        cell(record, RegisterColumn.DOCUMENTS));
    assertEquals(
        "In use | Version 1, 2013-11-01 | 1 open question", cell(record, RegisterColumn.REMARKS));
    assertEquals("No", cell(Samples.dashboard(), RegisterColumn.SUBCONTRACTORS_ALLOWED));
    var asked = record.with(Field.SUBPROCESSORS, Entry.open(Words.NONE));
    assertEquals("Not yet known", cell(asked, RegisterColumn.SUBCONTRACTORS_ALLOWED));
  }

  private static String cell(DataUse record, RegisterColumn column) {
    var table =
        RegisterTable.of(Samples.district(), List.of(Samples.notice(record, 1)), Locale.ENGLISH);
    var rows = Csv.rows(table);
    assertEquals(RegisterColumn.headers(), rows.get(0));
    return rows.get(1).get(column.ordinal());
  }
}
