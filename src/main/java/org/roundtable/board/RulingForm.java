package org.roundtable.board;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.roundtable.initiative.Outcome;
import org.roundtable.kernel.Words;

/** The fields of one decision while the clerk fills them in. */
public class RulingForm implements Serializable {
  private final Map<String, String> part = new LinkedHashMap<>();
  private final Map<String, String> conditions = new LinkedHashMap<>();
  private final Map<String, String> reasons = new LinkedHashMap<>();
  private Outcome outcome;

  /**
   * @param partOf in which part each system was put
   */
  Minute.Ruling typed(Map<Integer, String> partOf, String mine) {
    return new Minute.Ruling(
        new Words(part),
        partOf.entrySet().stream()
            .filter(system -> mine.equals(system.getValue()))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet()),
        outcome,
        new Words(conditions),
        new Words(reasons));
  }

  public Map<String, String> getPart() {
    return part;
  }

  public Map<String, String> getConditions() {
    return conditions;
  }

  public Map<String, String> getReasons() {
    return reasons;
  }

  public Outcome getOutcome() {
    return outcome;
  }

  public void setOutcome(Outcome outcome) {
    this.outcome = outcome;
  }
}
