package org.roundtable.account;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** What one may do so many times within a while, counted by the portal's clock. */
public final class Buckets {
  private Buckets() {}

  /** A full one; it fills again evenly over {@code within}. */
  public static Bucket of(int times, Duration within, Clock clock) {
    return Bucket.builder()
        .addLimit(band -> band.capacity(times).refillGreedy(times, within))
        .withCustomTimePrecision(new Ticks(clock))
        .build();
  }

  private record Ticks(Clock clock) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      return TimeUnit.MILLISECONDS.toNanos(clock.millis());
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
