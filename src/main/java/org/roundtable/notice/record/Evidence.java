package org.roundtable.notice.record;

import java.io.Serializable;
import org.roundtable.kernel.Words;

/**
 * What a claim rests on: only declared by who runs the system, checked by the district, or audited
 * by somebody else. Every text is empty where there is none.
 *
 * @param level a code of the list {@code evidence-level}
 * @param clause of the agreement, as families would look it up
 * @param auditor who looked, of an audit or a check
 * @param date ISO 8601
 * @param url where it can be read
 */
public record Evidence(String level, Words clause, Words auditor, String date, String url)
    implements Serializable {
  public static final String LIST = "evidence-level";
  public static final Evidence DECLARED = new Evidence("DECLARED", Words.NONE, Words.NONE, "", "");

  public boolean declaredOnly() {
    return equals(DECLARED);
  }
}
