package org.roundtable.initiative;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import org.roundtable.account.Download;
import org.roundtable.account.Visit;
import org.roundtable.account.Wording;
import org.roundtable.kernel.Calendar;
import org.roundtable.kernel.NotFound;
import org.roundtable.kernel.Settings;

/** The dates of one initiative for somebody's calendar. */
@WebServlet("/initiative/calendar")
public class CalendarFile extends HttpServlet {
  @Inject Initiatives initiatives;
  @Inject Visit visit;
  @Inject Wording w;
  @Inject Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      var reading =
          initiatives.read(visit.districtId(), visit.getCaller(), visit.name("initiative"));
      Download.calendar(reading.ref().slug() + ".ics", of(reading).file()).to(response);
    } catch (NotFound nothing) {
      response.sendError(404);
    }
  }

  private Calendar of(Reading reading) {
    var title = w.in(reading.text().of(Part.TITLE));
    var closes = reading.ref().commentsCloseAt();
    var page =
        Settings.publicUrl()
            .resolve("/" + visit.getDistrict().slug() + "/initiatives/" + reading.ref().slug());
    var events = new ArrayList<Calendar.Event>();
    if (closes != null)
      events.add(
          new Calendar.Event(
              id(reading, "comments"), w.say("calendar.close", title), page, closes, null));
    if (reading.boardOn() != null)
      events.add(
          new Calendar.Event(
              id(reading, "board"), w.say("calendar.board", title), page, null, reading.boardOn()));
    return new Calendar(clock.instant(), events);
  }

  private static String id(Reading reading, String what) {
    return what + "-" + reading.ref().district().value() + "-" + reading.ref().id();
  }
}
