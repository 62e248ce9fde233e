package org.roundtable.notice.codes;

import org.roundtable.kernel.Words;

/**
 * How long a district or a family has when a right is used, as a law or rule sets it.
 *
 * @param state two letters, or null for all states
 * @param days null where the law says "in reasonable time"
 * @param businessDays working days, not days of the calendar
 * @param families is it the time that a family has to ask, and not that of an answer?
 * @param words what must have happened by then, or by when one must ask
 * @param verified whether the passage itself was read
 */
public record Clock(
    String state,
    Integer days,
    boolean businessDays,
    boolean families,
    Words words,
    String citation,
    boolean verified) {

  static Clock of(DataPart part) {
    part.only("state", "days", "businessDays", "families", "en", "es", "citation", "verified");
    return new Clock(
        part.textOrNull("state"),
        part.numberOrNull("days"),
        part.is("businessDays"),
        part.is("families"),
        part.words("en", "es"),
        part.text("citation"),
        part.is("verified"));
  }

  public boolean in(String where) {
    return state == null || state.equals(where);
  }
}
