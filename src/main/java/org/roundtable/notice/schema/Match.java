package org.roundtable.notice.schema;

/**
 * What the dictionary says about a field.
 *
 * @param code of the data element; null when it is none of them
 * @param sensitivity 1 low, 2 personal, 3 sensitive; by our own judgement, not the vendor's
 * @param confidence from 0 to 1; of "none" as well
 */
public record Match(Field field, String code, int sensitivity, Reason reason, double confidence) {

  public Match {
    confidence = Math.round(confidence * 100) / 100.0;
  }

  public boolean matched() {
    return code != null;
  }
}
