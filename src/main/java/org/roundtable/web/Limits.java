package org.roundtable.web;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.roundtable.account.SignIns;

/**
 * How much one network address may ask for without saying who it is: reading through the JSON
 * interface costs the database, and writing (signing in, signing up) invites guessing. Reading
 * pages is free, and so is everything for somebody with a cookie or token; what those may do has
 * limits of its own in the services.
 */
@ApplicationScoped
class Limits {
  private static final int READS_A_MINUTE = 3_000;
  private static final int WRITES_A_MINUTE = 120;
  private static final int ADDRESSES = 20_000;
  private final Map<String, Bucket> reads = forgetful();
  private final Map<String, Bucket> writes = forgetful();

  boolean spent(HttpServletRequest request) {
    if (known(request)) return false;
    var address = request.getRemoteAddr();
    return switch (request.getMethod()) {
      case "GET", "HEAD", "OPTIONS" ->
          request.getRequestURI().startsWith("/api/") && empty(reads, address, READS_A_MINUTE);
      default -> empty(writes, address, WRITES_A_MINUTE);
    };
  }

  /** Whether it is a true one is found out later; a guessed token finds nothing. */
  private static boolean known(HttpServletRequest request) {
    var cookies = request.getHeader("Cookie");
    return request.getHeader("Authorization") != null
        || cookies != null && cookies.contains(SignIns.COOKIE + "=");
  }

  private static boolean empty(Map<String, Bucket> buckets, String address, int aMinute) {
    return !buckets
        .computeIfAbsent(
            address,
            a ->
                Bucket.builder()
                    .addLimit(l -> l.capacity(aMinute).refillGreedy(aMinute, Duration.ofMinutes(1)))
                    .build())
        .tryConsume(1);
  }

  private static Map<String, Bucket> forgetful() {
    return Collections.synchronizedMap(
        new LinkedHashMap<>() {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES;
          }
        });
  }
}
