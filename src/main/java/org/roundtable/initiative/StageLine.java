package org.roundtable.initiative;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The way of an initiative from draft to ended as one line: what is behind it and when that was,
 * where it stands, and what is still to come.
 */
public record StageLine(List<Mark> marks) {

  public enum Place {
    PAST,
    NOW,
    AHEAD
  }

  /**
   * One stage on the line. The board's meeting and its decision are one mark, which says the
   * outcome once there is one.
   *
   * @param at when it was reached; null ahead, and where nobody wrote it down
   * @param on the planned day of the board's meeting
   */
  public record Mark(Stage stage, Outcome outcome, Place place, Instant at, LocalDate on) {}

  static StageLine of(
      Initiative.Ref initiative, Instant created, LocalDate boardOn, List<Moment> timeline) {
    var marks = new ArrayList<Mark>();
    for (var stage : Stage.values()) {
      if (stage == Stage.DECIDED || !stillOnTheWay(stage, initiative, timeline)) continue;
      var shown = stage == Stage.BOARD && decided(initiative) ? Stage.DECIDED : stage;
      var place = place(stage, initiative.stage());
      marks.add(
          new Mark(
              shown,
              shown == Stage.DECIDED ? initiative.outcome() : null,
              place,
              place == Place.AHEAD ? null : reached(shown, created, initiative, timeline),
              stage == Stage.BOARD ? boardOn : null));
    }
    return new StageLine(List.copyOf(marks));
  }

  private static boolean decided(Initiative.Ref initiative) {
    return initiative.stage().compareTo(Stage.DECIDED) >= 0;
  }

  private static Place place(Stage stage, Stage now) {
    var here = now == Stage.DECIDED ? Stage.BOARD : now;
    return stage == here ? Place.NOW : stage.compareTo(here) < 0 ? Place.PAST : Place.AHEAD;
  }

  /** What was refused or taken back is never used, and what was taken back early skipped stages. */
  private static boolean stillOnTheWay(
      Stage stage, Initiative.Ref initiative, List<Moment> timeline) {
    if (!decided(initiative) || stage == Stage.DRAFT || stage == Stage.BOARD) return true;
    if (stage.compareTo(Stage.BOARD) > 0)
      return switch (initiative.outcome()) {
        case ADOPTED, ADOPTED_WITH_CONDITIONS, POSTPONED -> true;
        case REJECTED, WITHDRAWN -> false;
        case RESCINDED ->
            stage.compareTo(initiative.stage()) <= 0
                && reached(stage, null, initiative, timeline) != null;
      };
    return initiative.outcome() != Outcome.WITHDRAWN
        || reached(stage, null, initiative, timeline) != null;
  }

  private static Instant reached(
      Stage stage, Instant created, Initiative.Ref initiative, List<Moment> timeline) {
    if (stage == Stage.DRAFT) return created;
    if (stage == Stage.OPEN) return initiative.commentsOpenAt();
    return timeline.stream()
        .filter(
            m -> m.stage() == stage || (stage == Stage.DECIDED && m.kind() == Moment.Kind.DECISION))
        .map(Moment::at)
        .reduce((first, last) -> last)
        .orElse(null);
  }
}
