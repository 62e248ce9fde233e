package org.roundtable.initiative;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
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
      var file = of(reading).file().getBytes(StandardCharsets.UTF_8);
      response.setContentType("text/calendar;charset=UTF-8");
      response.setHeader(
          "Content-Disposition", "attachment; filename=\"" + reading.ref().slug() + ".ics\"");
      response.setContentLength(file.length);
      response.getOutputStream().write(file);
    } catch (NotFound nothing) {
      response.sendError(404);
    }
  }

  private Calendar of(Reading reading) {
    var title = w.in(reading.text().of(Part.TITLE));
    var closes = reading.ref().commentsCloseAt();
    var events = new ArrayList<Calendar.Event>();
    if (closes != null)
      events.add(
          new Calendar.Event(
              id(reading, "comments"), w.say("calendar.close", title), closes, null));
    if (reading.boardOn() != null)
      events.add(
          new Calendar.Event(
              id(reading, "board"), w.say("calendar.board", title), null, reading.boardOn()));
    var page =
        Settings.publicUrl()
            .resolve("/" + visit.getDistrict().slug() + "/initiatives/" + reading.ref().slug());
    return new Calendar(page, clock.instant(), events);
  }

  private static String id(Reading reading, String what) {
    return what + "-" + reading.ref().district().value() + "-" + reading.ref().id();
  }
}
