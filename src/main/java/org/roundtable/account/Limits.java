package org.roundtable.account;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.roundtable.kernel.PersonId;
import org.roundtable.kernel.TooMany;

/**
 * How often who did what, in this process's memory: token buckets that fill again evenly. A restart
 * forgives; the number of buckets is bounded, and the one unused for longest goes first.
 */
@ApplicationScoped
public class Limits {
  private static final int MOST = 200_000;

  private final Map<String, Bucket> buckets =
      Collections.synchronizedMap(
          new LinkedHashMap<>(1024, .75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
              return size() > MOST;
            }
          });

  @Inject Clock clock;

  protected Limits() {}

  public Limits(Clock clock) {
    this.clock = clock;
  }

  /**
   * Counts one more, or refuses with {@link TooMany}.
   *
   * @param key whose count it is: a person's number, a network, …
   */
  public void take(Limit limit, Object key) {
    var bucket =
        buckets.computeIfAbsent(
            limit + " " + key, k -> Buckets.of(limit.times(), limit.within(), clock));
    var probe = bucket.tryConsumeAndReturnRemaining(1);
    if (probe.isConsumed()) return;
    SecurityLog.note("limit", limit, key instanceof Long person ? new PersonId(person) : null);
    throw new TooMany(TimeUnit.NANOSECONDS.toMinutes(probe.getNanosToWaitForRefill()) + 1);
  }
}
