package org.roundtable.notice.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.roundtable.notice.calendar.DueRecords.COLORADO;
import static org.roundtable.notice.calendar.DueRecords.ILLINOIS;
import static org.roundtable.notice.calendar.DueRecords.NONE;
import static org.roundtable.notice.calendar.DueRecords.OCCASIONS;
import static org.roundtable.notice.calendar.DueRecords.agreement;
import static org.roundtable.notice.calendar.DueRecords.choosing;
import static org.roundtable.notice.calendar.DueRecords.day;
import static org.roundtable.notice.calendar.DueRecords.find;
import static org.roundtable.notice.calendar.DueRecords.only;
import static org.roundtable.notice.calendar.DueRecords.reviewed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.roundtable.notice.codes.DataPart;
import org.roundtable.notice.codes.MalformedData;
import org.roundtable.notice.record.DataUse;

/** When something is due about a notice, and until when it stays so. */
class DueTest {

  @Example
  void aContractIsTold180And90And30DaysAheadOnTheVeryDays() {
    var alerts =
        Map.of(
            181, Due.State.PLANNED,
            180, Due.State.IN_180_DAYS,
            91, Due.State.IN_180_DAYS,
            90, Due.State.IN_90_DAYS,
            31, Due.State.IN_90_DAYS,
            30, Due.State.IN_30_DAYS,
            0, Due.State.IN_30_DAYS,
            -1, Due.State.OVERDUE);
    var expires = day("2028-03-01");
    alerts.forEach(
        (left, state) ->
            assertEquals(
                state,
                only(
                        Due.Kind.AGREEMENT,
                        agreement("NDPA-STANDARD", "APPROVED", expires),
                        NONE,
                        expires.minusDays(left))
                    .state(),
                left + " days"));
  }

  @Property
  void aReviewIsDueWhenTheNoticeSaysButNeverMoreThanTwelveMonthsAfterTheLast(
      @ForAll("days") LocalDate last, @ForAll("days") LocalDate next) {
    var due = only(Due.Kind.REVIEW, reviewed(last, next), NONE, last).date();
    assertFalse(due.isAfter(next));
    assertFalse(due.isAfter(last.plusYears(1)));
    assertTrue(due.equals(next) || due.equals(last.plusYears(1)));
  }

  @Example
  void aReviewOnTheLeapDayIsDueAgainOnTheLastOfFebruary() {
    var record = reviewed(day("2028-02-29"), null);
    var review = only(Due.Kind.REVIEW, record, NONE, day("2029-02-28"));
    assertEquals(day("2029-02-28"), review.date());
    assertEquals(Due.State.IN_30_DAYS, review.state());
    assertTrue(only(Due.Kind.REVIEW, record, NONE, day("2029-03-01")).missed());
  }

  @Example
  void aSystemInUseThatNobodyEverReviewedIsOverdueWithoutADay() {
    var never = only(Due.Kind.REVIEW, DataUse.NONE, NONE, day("2026-11-22"));
    assertTrue(never.missed());
    assertEquals(null, never.date());
  }

  @Example
  void aProposedSystemOwesNothingButTheFamiliesOwnDay() {
    var record = choosing(day("2026-12-01"));
    var due = new Told("x", false, day("2026-01-01"), record).due(ILLINOIS, day("2026-11-22"));
    assertEquals(List.of(Due.Kind.CHOICE), due.stream().map(Due::kind).toList());
    assertEquals(Due.State.IN_30_DAYS, due.get(0).state());
  }

  @Example
  void theDayToChooseIsPastUntilSomebodyTellsFamiliesWhatHoldsNow() {
    var record = choosing(day("2026-12-01"));
    var past = only(Due.Kind.CHOICE, record, NONE, day("2026-12-02"));
    assertTrue(past.overdue());
    assertFalse(past.missed(), "it was the families' day to keep");
    var told = new Told("x", true, day("2026-12-02"), record).due(NONE, day("2026-12-02"));
    assertTrue(told.stream().noneMatch(d -> d.kind() == Due.Kind.CHOICE));
  }

  @Property
  void illinoisNoticesAreDueThirtyDaysAfterTheFirstHalfYearInWhichNobodyLooked(
      @ForAll("days") LocalDate published, @ForAll("days") LocalDate later) {
    var today = later.isBefore(published) ? published : later;
    var due = find(Due.Kind.REFRESH, DataUse.NONE, published, ILLINOIS, today).orElseThrow();
    assertTrue(
        List.of("01-31", "07-31").contains(due.date().toString().substring(5)),
        due.date()::toString);
    var start = due.date().minusDays(30);
    assertTrue(start.isAfter(published), "it was looked at since");
    assertFalse(start.isAfter(published.plusMonths(6).plusDays(1)), "a half-year was left out");
    assertEquals(today.isAfter(due.date()), due.overdue());
  }

  @Property
  void whatIsDueLeavesTheListOnceANewVersionOrAReviewAnswersIt(
      @ForAll("days") LocalDate published, @ForAll("days") LocalDate later) {
    var today = later.isBefore(published) ? published : later;
    assertFalse(find(Due.Kind.REFRESH, DataUse.NONE, today, ILLINOIS, today).get().overdue());
    var reviewed = reviewed(today, null);
    for (var kind : List.of(Due.Kind.REFRESH, Due.Kind.REVIEW))
      assertFalse(find(kind, reviewed, published, ILLINOIS, today).get().overdue());
  }

  @Example
  void aReviewThatIsOnlyPromisedAnswersNothing() {
    var promised = reviewed(day("2027-01-10"), null);
    var due = find(Due.Kind.REFRESH, promised, day("2026-02-01"), ILLINOIS, day("2026-08-01"));
    assertEquals(day("2026-07-31"), due.get().date());
    assertTrue(due.get().missed());
  }

  @Example
  void inColoradoOnlyProgramsTakenUpWithAClickAreListedAgain() {
    var signed = agreement("NDPA-STANDARD", "APPROVED", null);
    var clicked = agreement("CLICK-WRAP", "APPROVED", null);
    var published = day("2026-06-01");
    var today = day("2026-08-20");
    assertTrue(find(Due.Kind.REFRESH, signed, published, COLORADO, today).isEmpty());
    var due = find(Due.Kind.REFRESH, clicked, published, COLORADO, today).get();
    assertEquals(day("2026-09-14"), due.date());
    assertEquals("C.R.S. 22-16-107(3)", due.citation());
    assertTrue(find(Due.Kind.REFRESH, clicked, published, OCCASIONS.in("NY"), today).isEmpty());
  }

  @Example
  void aContractThatSomebodyEndedOrNobodySignedYetRunsOutForNobody() {
    var today = day("2026-11-22");
    for (var status : List.of("REQUESTED", "IN-REVIEW", "DENIED", "TERMINATED"))
      assertTrue(
          find(
                  Due.Kind.AGREEMENT,
                  agreement("NDPA-STANDARD", status, today.minusDays(9)),
                  today,
                  NONE,
                  today)
              .isEmpty(),
          status);
    assertTrue(
        find(
                Due.Kind.AGREEMENT,
                agreement("NDPA-STANDARD", "EXPIRED", today.minusDays(9)),
                today,
                NONE,
                today)
            .get()
            .missed());
  }

  @Example
  void aMistakeInTheFileIsToldByItsPlace() {
    var wrong =
        "{'occasions': [{'id': 'x', 'states': ['IL'], 'from': '02-30', 'days': 30,"
            + " 'citation': 'x', 'en': 'x', 'es': 'x', 'mark': 'verified'}]}";
    var told =
        assertThrows(
            MalformedData.class,
            () -> Occasion.read(DataPart.of("calendar.json", wrong.replace('\'', '"'))));
    assertTrue(told.getMessage().contains("occasions[0].from"), told.getMessage());
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 3000).map(n -> LocalDate.of(2023, 1, 1).plusDays(n));
  }
}
