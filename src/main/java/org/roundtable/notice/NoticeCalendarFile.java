package org.roundtable.notice;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import org.roundtable.account.Download;
import org.roundtable.account.Visit;
import org.roundtable.account.Wording;
import org.roundtable.kernel.Calendar;
import org.roundtable.kernel.Settings;
import org.roundtable.notice.calendar.Due;

/** The days of a district's notices for somebody's calendar. */
@WebServlet("/notice/calendar-file")
public class NoticeCalendarFile extends HttpServlet {
  @Inject NoticeDates dates;
  @Inject NoticeCalendarPage page;
  @Inject Visit visit;
  @Inject Wording w;
  @Inject Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var slug = visit.getDistrict().slug();
    var events =
        dates.of(visit.districtId()).stream()
            .filter(due -> due.date() != null)
            .map(due -> event(slug, due))
            .toList();
    var file = new Calendar(clock.instant(), events).file();
    Download.calendar(slug + "-notices.ics", file).to(response);
  }

  /** A day that is moved is another day to keep, but for a notice's review. */
  private Calendar.Event event(String district, Due due) {
    var kind = due.kind().name().toLowerCase(Locale.ROOT);
    var id = kind + "-" + due.notice() + "-" + district;
    return new Calendar.Event(
        due.kind() == Due.Kind.REVIEW ? id : id + "-" + due.date(),
        w.in(due.name()) + ": " + page.what(due),
        Settings.publicUrl()
            .resolve(
                "/%s/notices/%s?lang=%s".formatted(district, due.notice(), visit.getLanguage())),
        null,
        due.date());
  }
}
