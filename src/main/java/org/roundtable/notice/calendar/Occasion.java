package org.roundtable.notice.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.roundtable.kernel.Words;
import org.roundtable.notice.codes.DataPart;
import org.roundtable.notice.law.Mark;
import org.roundtable.notice.record.Vocabulary;

/**
 * A time of the year at which a law asks that notices be looked through again, as a data file tells
 * it ({@code notice/calendar.json}, or the operator's own).
 *
 * @param states two letters each; none where it holds nowhere
 * @param from the day from which on looking counts
 * @param days how many there are for it
 * @param agreement the kind of agreement that it is asked of, or null for every notice
 * @param mark how far it can be relied on
 */
public record Occasion(
    String id,
    List<String> states,
    MonthDay from,
    int days,
    String agreement,
    String citation,
    Words words,
    Mark mark) {
  /** Its first beginning after a day. */
  LocalDate after(LocalDate day) {
    var start = from.atYear(day.getYear());
    return start.isAfter(day) ? start : from.atYear(day.getYear() + 1);
  }

  static List<Occasion> read(DataPart file) {
    file.only("checkedOn", "status", "occasions");
    return file.parts("occasions").stream().map(Occasion::one).toList();
  }

  private static Occasion one(DataPart part) {
    part.only("id", "states", "from", "days", "agreement", "citation", "en", "es", "mark");
    var agreement = part.textOrNull("agreement");
    if (agreement != null && !Vocabulary.has("agreement", agreement))
      throw part.wrong("agreement", "is not a code of the list agreement");
    var days = part.numberOrNull("days");
    if (days == null || days < 0 || days > 180) throw part.wrong("days", "must be 0 to 180");
    return new Occasion(
        part.text("id"),
        part.texts("states"),
        from(part),
        days,
        agreement,
        part.text("citation"),
        part.words("en", "es"),
        part.choice("mark", Mark.class));
  }

  private static MonthDay from(DataPart part) {
    try {
      return MonthDay.parse("--" + part.text("from"));
    } catch (DateTimeException none) {
      throw part.wrong("from", "must be a day of the year such as 07-01");
    }
  }
}
