package org.roundtable.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HandedOnTest {
  private static final String URL = "roundtable.public-url";

  @BeforeEach
  void behindAProxy() {
    System.setProperty(URL, "https://data.example.org");
  }

  @AfterEach
  void clear() {
    System.clearProperty(URL);
  }

  @Test
  void theAddressIsWhatTheProxyOfThisMachineNames() {
    assertEquals("203.0.113.7", from("127.0.0.1", "203.0.113.7"));
    assertEquals("2001:db8::7", from("::1", "2001:db8::7"));
  }

  @Test
  void whatTheReaderWroteBeforeItDoesNotCount() {
    assertEquals("203.0.113.7", from("127.0.0.1", "198.51.100.1, 203.0.113.7"));
    assertEquals("203.0.113.7", from("127.0.0.1", "198.51.100.1", "203.0.113.7"));
  }

  @Test
  void nobodyElseIsBelieved() {
    assertEquals("192.0.2.1", from("192.0.2.1", "203.0.113.7"));
    System.setProperty(URL, "http://localhost:8080");
    assertEquals("127.0.0.1", from("127.0.0.1", "203.0.113.7"));
  }

  @Test
  void whatIsNoAddressDoesNotCount() {
    assertEquals("127.0.0.1", from("127.0.0.1"));
    assertEquals("127.0.0.1", from("127.0.0.1", ""));
    assertEquals("127.0.0.1", from("127.0.0.1", "203.0.113.7, unknown"));
    assertEquals("127.0.0.1", from("127.0.0.1", "school.example.org"));
  }

  private static String from(String peer, String... headers) {
    var request =
        (HttpServletRequest)
            Proxy.newProxyInstance(
                HandedOnTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, asked, with) ->
                    switch (asked.getName()) {
                      case "getRemoteAddr" -> peer;
                      case "getHeaders" -> Collections.enumeration(List.of(headers));
                      default -> throw new UnsupportedOperationException(asked.getName());
                    });
    return HandedOn.of(request).getRemoteAddr();
  }
}
