package org.roundtable.notice.law;

import java.time.LocalDate;
import java.util.List;
import org.roundtable.kernel.Words;

/**
 * What one law asks, as data that an operator can change without a new build. It is nobody's legal
 * advice: it says when somebody last compared it with the law, and whether a lawyer did.
 *
 * @param law its id, such as {@code ny-2d}
 * @param states two letters each; empty for all
 * @param checkedOn when it was last compared with the law's text, or null
 * @param reviewedBy the lawyer who did, or null
 * @param source where the text can be read
 */
public record LawProfile(
    String law,
    Words words,
    List<String> states,
    Applies appliesIf,
    LocalDate effectiveFrom,
    LocalDate checkedOn,
    String reviewedBy,
    String source,
    List<Requirement> requirements) {

  public boolean reviewed() {
    return reviewedBy != null;
  }

  boolean appliesIn(String state, Facts facts) {
    return (states.isEmpty() || states.contains(state)) && appliesIf.to(facts);
  }

  /** This profile with what the law asks on that day of such a notice. */
  LawProfile asking(Facts facts, LocalDate day) {
    return new LawProfile(
        law,
        words,
        states,
        appliesIf,
        effectiveFrom,
        checkedOn,
        reviewedBy,
        source,
        requirements.stream().filter(r -> r.inForce(day) && r.concerns(facts)).toList());
  }
}
