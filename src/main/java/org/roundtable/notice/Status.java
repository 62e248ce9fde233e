package org.roundtable.notice;

import java.util.List;
import java.util.Locale;

/** Where a system stands, and where it can go from there. */
public enum Status {
  PROPOSED,
  IN_USE,
  ENDED,
  REFUSED;

  /** What can follow, by an act of the staff. What was refused may be proposed again. */
  public List<Status> next() {
    return switch (this) {
      case PROPOSED -> List.of(IN_USE, REFUSED);
      case IN_USE -> List.of(ENDED);
      case REFUSED -> List.of(PROPOSED);
      case ENDED -> List.of();
    };
  }

  /** The step to {@code next}; refuses one that is not there to take. */
  public Status to(Status next) {
    if (!next().contains(next)) throw new NoSuchStatus();
    return next;
  }

  /** Has the district anything to keep up about it? What was refused or has ended is over. */
  public boolean held() {
    return this == PROPOSED || this == IN_USE;
  }

  /** "Not yet known" is an answer while a system is only thought about. */
  public boolean allowsOpenQuestions() {
    return this == PROPOSED || this == REFUSED;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
