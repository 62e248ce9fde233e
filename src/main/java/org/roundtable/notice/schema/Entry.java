package org.roundtable.notice.schema;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One element of the dictionary: the code it stands for, and by what a field is known to hold it.
 */
record Entry(
    String title,
    Map<Subject, String> codes,
    Map<By, List<List<String>>> expressions,
    List<String> says,
    Set<String> not,
    double alone,
    boolean things) {

  /** What of a field an expression is compared with; the data file says the same in words. */
  enum By {
    NAMES,
    EXACT,
    OWN,
    DIRECT,
    IN
  }

  Entry {
    codes = new EnumMap<>(codes);
  }

  List<List<String>> by(By by) {
    return expressions.getOrDefault(by, List.of());
  }

  String code(Subject subject) {
    return codes.get(subject);
  }
}
