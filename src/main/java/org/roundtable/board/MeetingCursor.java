package org.roundtable.board;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** The motion that a page ended with. */
record MeetingCursor(LocalDate day, int id) {
  private static final MeetingCursor START = new MeetingCursor(LocalDate.of(9999, 1, 1), 0);

  /** Anything that this class did not write means the start. */
  static MeetingCursor read(String written) {
    if (written == null || !written.matches("\\d{4}-\\d\\d-\\d\\d_\\d{1,9}")) return START;
    try {
      return new MeetingCursor(
          LocalDate.parse(written.substring(0, 10)), Integer.parseInt(written.substring(11)));
    } catch (DateTimeParseException noSuchDay) {
      return START;
    }
  }

  @Override
  public String toString() {
    return day + "_" + id;
  }
}
