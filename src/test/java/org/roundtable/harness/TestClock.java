package org.roundtable.harness;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The portal's clock in tests inside the server: it runs, until a test sets it. */
@ApplicationScoped
@Alternative
@Priority(1)
public class TestClock {
  private static volatile Clock now = Clock.systemUTC();

  /** From here on it is always {@code at}. */
  public static void is(Instant at) {
    now = Clock.fixed(at, ZoneOffset.UTC);
  }

  /** From here on it is that much later than it would be. */
  public static void passes(Duration time) {
    now = Clock.offset(now, time);
  }

  public static void runs() {
    now = Clock.systemUTC();
  }

  /** What the portal's clock says. */
  public static Instant instant() {
    return now.instant();
  }

  @Produces
  @ApplicationScoped
  Clock clock() {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return now.withZone(zone);
      }

      @Override
      public Instant instant() {
        return now.instant();
      }
    };
  }
}
