package org.roundtable.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarTest {
  private static final Instant NOW = Instant.parse("2013-09-01T12:00:00Z");
  private static final URI PAGE = URI.create("https://talk.example.org/jeffco/initiatives/x");

  @Test
  void aMomentIsWrittenInUtcAndAMeetingAsAWholeDay() {
    var file =
        calendar(
            new Calendar.Event("c-1", "Close", PAGE, Instant.parse("2013-10-01T05:59:59Z"), null),
            new Calendar.Event("b-1", "Board", PAGE, null, LocalDate.of(2013, 11, 7)));
    assertTrue(file.contains("\r\nDTSTART:20131001T055959Z\r\n"), file);
    assertTrue(file.contains("\r\nDTSTART;VALUE=DATE:20131107\r\n"), file);
  }

  @Test
  void aLongTitleInAnyScriptIsFoldedWithoutCuttingALetter() {
    var title = "数据 Qué pasa 😀 ".repeat(30).strip();
    var file = calendar(new Calendar.Event("c-1", title, PAGE, NOW, null));
    for (var line : file.split("\r\n"))
      assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
    assertTrue(file.replace("\r\n ", "").contains("SUMMARY:" + title + "\r\n"));
  }

  @Test
  void aTitleCannotAddALineOfItsOwn() {
    var file = calendar(new Calendar.Event("c-1", "a\r\nATTACH:evil;x,y\\", PAGE, NOW, null));
    assertTrue(file.contains("SUMMARY:a\\nATTACH:evil\\;x\\,y\\\\\r\n"), file);
    assertEquals(1, file.split("SUMMARY").length - 1);
  }

  private static String calendar(Calendar.Event... events) {
    return new Calendar(NOW, List.of(events)).file();
  }
}
