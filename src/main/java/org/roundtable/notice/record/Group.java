package org.roundtable.notice.record;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The groups of a notice's fields, A to I, in the order of the form. */
public enum Group {
  IDENTITY,
  WHY,
  WHAT,
  WHO,
  LEGAL,
  SAFETY,
  HOW_LONG,
  MONEY,
  TRUST;

  public List<Field> fields() {
    return Arrays.stream(Field.values()).filter(f -> f.group() == this).toList();
  }

  /** In addresses: {@code how-long}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The letter that the field list names it by. */
  public char letter() {
    return (char) ('A' + ordinal());
  }
}
