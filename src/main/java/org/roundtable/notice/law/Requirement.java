package org.roundtable.notice.law;

import java.time.LocalDate;
import java.util.List;
import org.roundtable.kernel.Words;

/**
 * One thing that a law asks of a notice or of the contract behind it.
 *
 * @param words what the law asks, in one plain sentence
 * @param onlyIf path that must be answered for this to be asked at all, or null
 * @param fields paths of the record, all of which must be answered
 * @param effectiveFrom its own first day, or its profile's; null for long ago
 */
public record Requirement(
    String id,
    String citation,
    Words words,
    Strength strength,
    String onlyIf,
    List<String> fields,
    LocalDate effectiveFrom,
    Mark mark) {

  /** Is it asked of a notice, as far as the kind of notice decides? */
  boolean concerns(Facts facts) {
    return strength != Strength.CONTRACT || facts.contract();
  }

  boolean inForce(LocalDate day) {
    return effectiveFrom == null || !effectiveFrom.isAfter(day);
  }
}
