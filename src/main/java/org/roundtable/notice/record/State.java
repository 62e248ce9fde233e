package org.roundtable.notice.record;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a field of a notice stands. */
public enum State {
  GIVEN,
  /** There is none, like no subprocessor. */
  NONE,
  /** Allowed while a system is only proposed, and shown as an open question. */
  NOT_YET_KNOWN;

  public String json() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<State> of(String json) {
    return Arrays.stream(values()).filter(s -> s.json().equals(json)).findFirst();
  }
}
