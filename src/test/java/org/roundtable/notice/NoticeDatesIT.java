package org.roundtable.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.roundtable.district.Districts;
import org.roundtable.harness.Records;
import org.roundtable.harness.TestClock;
import org.roundtable.kernel.Words;
import org.roundtable.notice.calendar.Due;
import org.roundtable.notice.record.Entry;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Item;

/** The days of a district's notices, from the versions that hold and by the district's clock. */
class NoticeDatesIT extends AtTheDeskIT {
  @Inject NoticeDates dates;
  @Inject Districts districts;

  @Test
  void aSystemComesIntoTheCalendarWithItsUseAndLeavesItWithItsEnd() {
    TestClock.is(Instant.parse("2027-08-01T12:00:00Z"));
    var slug = publish("Dashboard");
    assertTrue(review(slug).isEmpty());
    move(slug, Status.IN_USE);
    assertEquals(LocalDate.parse("2027-08-31"), review(slug).get().date());
    assertEquals(Due.State.IN_30_DAYS, review(slug).get().state());
    move(slug, Status.ENDED);
    assertTrue(review(slug).isEmpty());
  }

  @Test
  void itIsOverdueWhenTheDayEndsInTheDistrictAndNotBefore() {
    TestClock.is(Instant.parse("2027-08-01T12:00:00Z"));
    var slug = publish("Dashboard");
    move(slug, Status.IN_USE);
    TestClock.is(Instant.parse("2027-09-01T05:59:59Z"));
    assertTrue(review(slug).get().waits() && !review(slug).get().overdue());
    TestClock.is(Instant.parse("2027-09-01T06:00:00Z"));
    assertTrue(review(slug).get().missed());
  }

  @Test
  void theNextVersionAnswersWhatWasOverdueAndADraftDoesNot() {
    TestClock.is(Instant.parse("2027-08-01T12:00:00Z"));
    var slug = publish("Dashboard");
    move(slug, Status.IN_USE);
    TestClock.is(Instant.parse("2027-09-15T12:00:00Z"));
    var again = Map.<String, Object>of("lastReviewed", "2027-09-15", "nextReview", "2028-08-31");
    save(
        dana,
        slug,
        new Edition(2, 0),
        Records.lawful("Dashboard").with(Field.REVIEWS, Entry.of(new Item(again))));
    assertTrue(review(slug).get().missed());
    publishDraft(slug, Words.english("Read through again."));
    assertEquals(LocalDate.parse("2028-08-31"), review(slug).get().date());
    assertEquals(Due.State.PLANNED, review(slug).get().state());
  }

  @Test
  void aVersionThatNoLongerHoldsOwesNothing() {
    var slug = publish("Dashboard");
    move(slug, Status.IN_USE);
    save(dana, slug, new Edition(2, 0));
    publishDraft(slug, NOTE);
    TestClock.is(Instant.parse("2030-01-01T12:00:00Z"));
    var district = districts.byId(jeffco.id());
    assertTrue(dates.of(district, published.version(jeffco.id(), slug, 1)).isEmpty());
    assertTrue(dates.of(district, published.one(jeffco.id(), slug)).stream().anyMatch(Due::missed));
  }

  private Optional<Due> review(String slug) {
    return dates.of(jeffco.id()).stream()
        .filter(d -> d.notice().equals(slug) && d.kind() == Due.Kind.REVIEW)
        .findFirst();
  }
}
