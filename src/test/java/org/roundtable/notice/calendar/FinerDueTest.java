package org.roundtable.notice.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.roundtable.notice.calendar.DueRecords.ILLINOIS;
import static org.roundtable.notice.calendar.DueRecords.NONE;
import static org.roundtable.notice.calendar.DueRecords.agreement;
import static org.roundtable.notice.calendar.DueRecords.choosing;
import static org.roundtable.notice.calendar.DueRecords.day;
import static org.roundtable.notice.calendar.DueRecords.find;
import static org.roundtable.notice.calendar.DueRecords.only;
import static org.roundtable.notice.calendar.DueRecords.reviewed;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.Entry;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Item;

/** Where a day begins to be near, which of several days counts, and in what order they are told. */
class FinerDueTest {

  /** A contract takes half a year to replace; for the others a month is enough. */
  @Test
  void whateverIsNoContractIsTold30DaysAhead() {
    var date = day("2026-07-31");
    var published = day("2026-02-01");
    for (var left : List.of(0, 30, 31, 90, 91, 150)) {
      var today = date.minusDays(left);
      var soon = left <= 30 ? Due.State.IN_30_DAYS : Due.State.PLANNED;
      var all =
          List.of(
              only(Due.Kind.REVIEW, reviewed(day("2026-01-01"), date), NONE, today),
              only(Due.Kind.CHOICE, choosing(date), NONE, today),
              find(Due.Kind.REFRESH, DataUse.NONE, published, ILLINOIS, today).get());
      for (var due : all) {
        assertEquals(date, due.date());
        assertEquals(soon, due.state(), due.kind() + " " + left);
        assertEquals(left <= 30, due.waits());
        assertFalse(due.missed());
      }
    }
  }

  @Test
  void whatHasNoDayStandsFirstAndTheNearestDayThen() {
    var agreed = agreement("NDPA-STANDARD", "APPROVED", day("2027-03-01"));
    var record = agreed.with(Field.CONSENT, choosing(day("2026-12-01")).to(Field.CONSENT));
    var due = new Told("x", true, day("2026-10-01"), record).due(ILLINOIS, day("2026-11-22"));
    assertEquals(
        List.of(Due.Kind.REVIEW, Due.Kind.CHOICE, Due.Kind.REFRESH, Due.Kind.AGREEMENT),
        due.stream().map(Due::kind).toList());
    assertEquals(null, due.get(0).date());
    assertTrue(due.get(0).waits());
  }

  /** The old contract is not missed while a new one holds, and one without an end never ends. */
  @Test
  void ofContractsThoseThatHoldRunOut() {
    var today = day("2026-11-22");
    var old = agreement("NDPA-STANDARD", "EXPIRED", today.minusDays(9)).to(Field.AGREEMENTS);
    var rows = new ArrayList<>(old.rows());
    for (var row :
        agreement("NDPA-STANDARD", "APPROVED", today.plusYears(1)).to(Field.AGREEMENTS).rows())
      rows.add(row);
    var both = DataUse.NONE.with(Field.AGREEMENTS, Entry.of(rows.toArray(Item[]::new)));
    assertEquals(today.plusYears(1), only(Due.Kind.AGREEMENT, both, NONE, today).date());
    var endless = agreement("NDPA-STANDARD", "APPROVED", null);
    assertTrue(find(Due.Kind.AGREEMENT, endless, today, NONE, today).isEmpty());
  }

  @Test
  void aReviewBeforeTheNewestVersionTellsNothingOfIt() {
    var published = day("2026-08-10");
    var record = reviewed(day("2026-06-01"), null);
    var due = find(Due.Kind.REFRESH, record, published, ILLINOIS, published).get();
    assertEquals(day("2027-01-31"), due.date());
  }

  @Test
  void aVersionOfTheLastDayToChooseIsNoAnswerYet() {
    var day = day("2026-12-01");
    assertTrue(find(Due.Kind.CHOICE, choosing(day), day, NONE, day).isPresent());
  }
}
