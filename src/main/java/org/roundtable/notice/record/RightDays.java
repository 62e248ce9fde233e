package org.roundtable.notice.record;

import org.roundtable.notice.codes.Codes;

/**
 * Whose time the days of a right are: mostly the district's, to answer; but whoever complains to
 * Washington has to be in time, and nobody answers by then (34 CFR 99.64).
 */
public final class RightDays {
  private RightDays() {}

  /** Within how many days the family gets an answer, or null. */
  public static Long answer(Item right) {
    return ofTheFamily(right) ? null : right.number("deadlineDays");
  }

  /** Within how many days the family itself has to act, or null. */
  public static Long own(Item right) {
    return ofTheFamily(right) ? right.number("deadlineDays") : null;
  }

  public static boolean ofTheFamily(Item right) {
    return Codes.list("family-right").get(right.text("code")).stream()
        .flatMap(code -> code.clocks().stream())
        .anyMatch(clock -> clock.families());
  }
}
