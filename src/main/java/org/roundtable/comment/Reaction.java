package org.roundtable.comment;

/** What a person thinks of a point; one each, changeable. */
public enum Reaction {
  AGREE(1),
  DISAGREE(-1),
  PASS(0);

  private final int value;

  Reaction(int value) {
    this.value = value;
  }

  int value() {
    return value;
  }

  /** The reaction of this number in the database; null for null. */
  public static Reaction of(Number value) {
    if (value == null) return null;
    return value.intValue() == 0 ? PASS : value.intValue() > 0 ? AGREE : DISAGREE;
  }
}
