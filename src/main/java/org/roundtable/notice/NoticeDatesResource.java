package org.roundtable.notice;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import java.util.Locale;
import org.roundtable.account.Visit;
import org.roundtable.kernel.Page;
import org.roundtable.kernel.Words;
import org.roundtable.notice.calendar.Due;

/** What is due about a district's notices, for programs. */
@Path("v1/districts/{district}/notices-calendar")
@Produces("application/json")
public class NoticeDatesResource {
  @Inject NoticeDates dates;
  @Inject Visit visit;

  /**
   * One day to keep.
   *
   * @param date null where no day was ever set
   * @param citation of the law that asks for it, else empty
   */
  public record Day(
      String kind,
      String notice,
      Words name,
      LocalDate date,
      String state,
      Words what,
      String citation) {
    static Day of(Due due) {
      return new Day(
          due.kind().name().toLowerCase(Locale.ROOT),
          due.notice(),
          due.name(),
          due.date(),
          due.state().name().toLowerCase(Locale.ROOT),
          due.what(),
          due.citation());
    }
  }

  @GET
  public Page<Day> all() {
    return new Page<>(dates.of(visit.districtId()).stream().map(Day::of).toList(), null);
  }
}
