package org.roundtable.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.roundtable.account.SignIns;

/** What one address may do without saying who it is. */
class AddressLimitsTest {
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
  private final Limits limits = new Limits();

  AddressLimitsTest() {
    limits.clock = Clock.fixed(NOON, ZoneOffset.UTC);
  }

  @Test
  void soManyWritesAMinuteAndNotOneMore() {
    var post = request("POST", "/sign-in", Map.of());
    assertEquals(Limits.WRITES_A_MINUTE, spend(post, Limits.WRITES_A_MINUTE + 50));
    assertFalse(limits.spent(request("GET", "/sign-in", Map.of())), "pages are read freely");
  }

  @Test
  void soManyReadsOfTheJsonInterfaceAMinuteAndNotOneMore() {
    var get = request("GET", "/api/v1/districts", Map.of());
    assertEquals(Limits.READS_A_MINUTE, spend(get, Limits.READS_A_MINUTE + 50));
    assertFalse(limits.spent(request("POST", "/sign-in", Map.of())), "writing is counted apart");
  }

  @Test
  void pagesAreReadAsOftenAsOneLikes() {
    assertEquals(10_000, spend(request("GET", "/jeffco", Map.of()), 10_000));
  }

  @Test
  void aCookieOrTokenIsNotCountedUntilItTurnsOutToBeNobodys() {
    for (var mark :
        Map.of("Authorization", "Bearer guess", "Cookie", SignIns.COOKIE + "=guess").entrySet()) {
      var post = request("POST", "/api/v1/districts", Map.of(mark.getKey(), mark.getValue()));
      assertEquals(1_000, spend(post, 1_000));
    }
    var guess = request("POST", "/api/v1/districts", Map.of("Authorization", "Bearer guess"));
    for (int i = 0; i < Limits.WRITES_A_MINUTE; i++) assertFalse(limits.spentByGuessing(guess));
    assertTrue(limits.spentByGuessing(guess));
    assertTrue(limits.spent(request("POST", "/sign-in", Map.of())), "the same address");
  }

  private int spend(HttpServletRequest request, int times) {
    int taken = 0;
    for (int i = 0; i < times; i++) if (!limits.spent(request)) taken++;
    return taken;
  }

  private static HttpServletRequest request(
      String method, String path, Map<String, String> headers) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            AddressLimitsTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, asked, with) ->
                switch (asked.getName()) {
                  case "getMethod" -> method;
                  case "getRequestURI" -> path;
                  case "getRemoteAddr" -> "192.0.2.1";
                  case "getHeader" -> headers.get((String) with[0]);
                  default -> throw new UnsupportedOperationException(asked.getName());
                });
  }
}
