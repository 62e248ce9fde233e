package org.roundtable.notice.schema;

import java.time.LocalDate;
import java.util.Locale;

/**
 * What a district decided about a field before, so that nobody has to decide it twice.
 *
 * @param field a path or a bare name; case and what stands between its words do not matter
 * @param code null where the district said that it is none of the elements
 * @param on the day of the decision
 */
public record Correction(String field, String code, LocalDate on) {

  public Correction {
    field = normal(field);
  }

  /** How fields are compared with what was corrected: letters, digits and the dots of a path. */
  public static String normal(String field) {
    return field.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}.]+", "");
  }
}
