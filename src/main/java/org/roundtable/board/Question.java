package org.roundtable.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.roundtable.initiative.Initiative;
import org.roundtable.initiative.Outcome;
import org.roundtable.kernel.Refused;
import org.roundtable.kernel.Words;

/**
 * What lies before the board: an initiative, its systems, and who sits on the board that day.
 *
 * @param meetingOn the day that the board meets, as asked for
 * @param earliest the first day on which the board can decide: comments have closed
 * @param today in the district
 * @param decidedAt the end of the meeting's day in the district, or now if that is not over
 * @param earlier the motion that a later one would replace, or null where the board has not decided
 * @param obstacle why the board cannot decide yet, or null
 */
public record Question(
    Initiative.Ref initiative,
    Words title,
    LocalDate meetingOn,
    List<System> systems,
    List<Seat> seats,
    LocalDate earliest,
    LocalDate today,
    Instant decidedAt,
    Earlier earlier,
    Refused obstacle) {

  /** The motion by which the initiative stands as it does. */
  public record Earlier(int motion, LocalDate on) {}

  /** What the motion can make of the whole initiative. */
  public List<Outcome> outcomes() {
    return earlier != null
        ? initiative.outcome().replacements()
        : Arrays.stream(Outcome.values()).filter(o -> o != Outcome.RESCINDED).toList();
  }

  /** A system that the initiative is about, by the notice that describes it. */
  public record System(int notice, String slug, Words name) {}
}
