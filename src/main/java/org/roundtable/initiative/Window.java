package org.roundtable.initiative;

import java.time.Duration;
import java.time.Instant;
import org.roundtable.initiative.guard.WindowBackwards;
import org.roundtable.initiative.guard.WindowNeverShrinks;
import org.roundtable.initiative.guard.WindowTooShort;
import org.roundtable.kernel.Words;

/**
 * The time in which families comment: from {@code opens} until just before {@code closes}. A parent
 * with two jobs needs two weekends, so it is two weeks or more, unless the district says in public
 * why not.
 */
public record Window(Instant opens, Instant closes, Words shortReason) {
  public static final Duration SHORTEST = Duration.ofDays(14);

  /** What a district should offer when it has no reason to offer less. */
  public static final int USUAL_DAYS = 30;

  void mustHold() {
    if (!closes.isAfter(opens)) throw new WindowBackwards();
    if (isShort() && shortReason.empty()) throw new WindowTooShort((int) SHORTEST.toDays());
  }

  public boolean isShort() {
    return Duration.between(opens, closes).compareTo(SHORTEST) < 0;
  }

  boolean over(Instant now) {
    return !now.isBefore(closes);
  }

  Window until(Instant later) {
    if (!later.isAfter(closes)) throw new WindowNeverShrinks();
    return new Window(opens, later, shortReason);
  }
}
