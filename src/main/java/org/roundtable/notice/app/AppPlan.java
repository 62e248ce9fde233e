package org.roundtable.notice.app;

import java.util.List;
import org.roundtable.kernel.Refused;

/**
 * What would become of a register if a file were taken into it, line by line. Nothing of it has
 * happened.
 *
 * @param passedOver headings of columns that are not taken
 */
public record AppPlan(List<Step> steps, List<String> passedOver) {

  /** What a line does. */
  public enum Outcome {
    ADDED,
    CHANGED,
    UNCHANGED,
    SKIPPED
  }

  /** What becomes of the authorisation. */
  enum Effect {
    NONE,
    BEGINS,
    ENDS
  }

  /** What a line changes in an entry; empty where there was or will be nothing. */
  public record Change(AppColumn column, String before, String after) {}

  /**
   * One line of the file.
   *
   * @param named as the file writes it
   * @param problem why the line is skipped, or null
   * @param into the entry that is there already, or null
   * @param facts what the entry will say; null for a skipped line
   * @param decided what is authorised after it, or null
   */
  public record Step(
      int line,
      Outcome outcome,
      String named,
      String provider,
      List<Change> changes,
      Refused problem,
      App into,
      AppFacts facts,
      Authorisation decided,
      Effect effect) {}

  public List<Step> of(Outcome outcome) {
    return steps.stream().filter(step -> step.outcome() == outcome).toList();
  }

  public long count(Outcome outcome) {
    return of(outcome).size();
  }

  /** Is there anything to take? */
  public boolean idle() {
    return count(Outcome.ADDED) + count(Outcome.CHANGED) == 0;
  }

  /** The same for two plans that do the same. */
  public String print() {
    var print = new StringBuilder();
    for (var step : steps)
      print.append(step.line()).append(step.outcome()).append(step.named()).append(step.changes());
    return Integer.toHexString(print.toString().hashCode()) + "-" + print.length();
  }
}
