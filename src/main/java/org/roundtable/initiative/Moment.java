package org.roundtable.initiative;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.roundtable.kernel.Words;

/**
 * One entry of an initiative's timeline: a version was published, it reached a stage, families got
 * more time, or the board decided.
 *
 * @param number of the version, for {@link Kind#VERSION}; of the motion, for {@link Kind#DECISION}
 * @param stage that it reached, for {@link Kind#STAGE}
 * @param closes until when families could comment, as this step set it
 * @param replaces the earlier motion that a decision replaced, or null
 * @param replacedBy the later motion that replaced a decision, or null
 * @param words the change note, the reason of a step, or the reasons of a decision
 */
public record Moment(
    Instant at,
    Kind kind,
    int number,
    Stage stage,
    Outcome outcome,
    Instant closes,
    Words words,
    Integer replaces,
    Integer replacedBy) {

  public enum Kind {
    VERSION,
    STAGE,
    EXTENSION,
    DECISION
  }

  /** Without the steps that only repeat what the board's own entry says better. */
  static List<Moment> timeline(List<Moment> all) {
    var decided = all.stream().anyMatch(m -> m.kind == Kind.DECISION);
    var kept = new ArrayList<>(all);
    if (decided) kept.removeIf(m -> m.kind == Kind.STAGE && m.stage == Stage.DECIDED);
    return List.copyOf(kept);
  }
}
