package org.roundtable.web;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.roundtable.account.Buckets;
import org.roundtable.account.SignIns;

/**
 * How much one network address may ask for without saying who it is: reading through the JSON
 * interface costs the database, and writing (signing in, signing up) invites guessing. Reading
 * pages is free, and so is everything for somebody with a cookie or token of theirs; what those may
 * do has limits of its own in the services.
 */
@ApplicationScoped
public class Limits {
  static final int READS_A_MINUTE = 3_000;
  static final int WRITES_A_MINUTE = 300;
  private static final int ADDRESSES = 20_000;
  private final Map<String, Bucket> reads = forgetful();
  private final Map<String, Bucket> writes = forgetful();

  @Inject Clock clock;

  /** For the first filter, which does not know yet whose a cookie or token is. */
  public boolean spent(HttpServletRequest request) {
    return !claims(request) && count(request);
  }

  /** For the second one: the cookie or token is nobody's, so somebody guesses. */
  public boolean spentByGuessing(HttpServletRequest request) {
    return claims(request) && count(request);
  }

  private boolean count(HttpServletRequest request) {
    var address = request.getRemoteAddr();
    return switch (request.getMethod()) {
      case "GET", "HEAD", "OPTIONS" ->
          request.getRequestURI().startsWith("/api/") && empty(reads, address, READS_A_MINUTE);
      default -> empty(writes, address, WRITES_A_MINUTE);
    };
  }

  private static boolean claims(HttpServletRequest request) {
    var cookies = request.getHeader("Cookie");
    return request.getHeader("Authorization") != null
        || cookies != null && cookies.contains(SignIns.COOKIE + "=");
  }

  private boolean empty(Map<String, Bucket> buckets, String address, int aMinute) {
    return !buckets
        .computeIfAbsent(address, a -> Buckets.of(aMinute, Duration.ofMinutes(1), clock))
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
