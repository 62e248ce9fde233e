package org.roundtable.kernel;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Dates as a file that every calendar program takes: iCalendar, RFC 5545. */
public record Calendar(Instant written, List<Event> events) {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final int LONGEST_LINE = 75;

  /**
   * @param id unchanged when the event is moved, so that a calendar moves it too
   * @param page that tells more
   * @param at a moment, or null for a whole day
   * @param on that whole day, or null
   */
  public record Event(String id, String title, URI page, Instant at, LocalDate on) {}

  /** The file, with line ends and folding as the RFC wants them. */
  public String file() {
    var file = new StringBuilder();
    line(file, "BEGIN:VCALENDAR");
    line(file, "VERSION:2.0");
    line(file, "PRODID:-//Roundtable//EN");
    for (var event : events) {
      line(file, "BEGIN:VEVENT");
      line(file, "UID:" + event.id + "@" + event.page.getHost());
      line(file, "DTSTAMP:" + MOMENT.format(written));
      line(
          file,
          event.on != null
              ? "DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(event.on)
              : "DTSTART:" + MOMENT.format(event.at));
      line(file, "SUMMARY:" + escaped(event.title));
      line(file, "URL:" + event.page);
      line(file, "END:VEVENT");
    }
    line(file, "END:VCALENDAR");
    return file.toString();
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n");
  }

  /** No line is longer than 75 octets, and no character is cut in two. */
  private static void line(StringBuilder file, String line) {
    var length = 0;
    for (var i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
      var letter = Character.toString(line.codePointAt(i));
      var octets = letter.getBytes(StandardCharsets.UTF_8).length;
      if (length + octets > LONGEST_LINE) {
        file.append("\r\n ");
        length = 1;
      }
      file.append(letter);
      length += octets;
    }
    file.append("\r\n");
  }
}
