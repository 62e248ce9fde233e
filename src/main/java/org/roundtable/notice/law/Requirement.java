package org.roundtable.notice.law;

import java.time.LocalDate;
import java.util.List;
import org.roundtable.kernel.Words;

/**
 * One thing that a law asks of a notice or of the contract behind it.
 *
 * @param words what the law asks, in one plain sentence
 * @param fields paths of {@link Fields}, all of which must be answered
 * @param effectiveFrom its own first day, or its profile's; null for long ago
 */
public record Requirement(
    String id,
    String citation,
    Words words,
    Strength strength,
    List<String> fields,
    LocalDate effectiveFrom,
    Mark mark) {

  boolean inForce(LocalDate day) {
    return effectiveFrom == null || !effectiveFrom.isAfter(day);
  }
}
