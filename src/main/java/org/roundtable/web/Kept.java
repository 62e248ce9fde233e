package org.roundtable.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.roundtable.account.Visit;

/**
 * Carries typed text over a lost session or sign-in: out of the request that came too late, and
 * back into the same page's fields. Secrets and ballots are never kept.
 */
@ApplicationScoped
public class Kept {
  static final String COOKIE = "__Host-kept";
  private static final String FIELDS = "roundtable.kept";
  private static final Pattern NEVER =
      Pattern.compile("(?i)password|secret|token|code|choice|nonce|ballot|jakarta\\.faces");

  @Inject KeptTexts texts;
  @Inject Visit visit;

  void keep(HttpServletRequest request, HttpServletResponse response) {
    var fields = new TreeMap<String, String>();
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (values.length == 1 && typed(name, values[0]) && !NEVER.matcher(name).find())
                fields.put(name, values[0]);
            });
    if (!fields.isEmpty())
      setCookie(response, texts.keep(visit.getPath(), fields), (int) KeptTexts.LIFE.toSeconds());
  }

  /** A form's mark of itself has its own name for a value. */
  private static boolean typed(String name, String value) {
    return !value.isBlank() && !value.equals(name);
  }

  /**
   * Makes ready what {@link Refill} puts into the fields, when there is something for this page.
   */
  void bringBack(HttpServletRequest request, HttpServletResponse response) {
    if (!request.getMethod().equals("GET") || request.getCookies() == null) return;
    Arrays.stream(request.getCookies())
        .filter(c -> c.getName().equals(COOKIE))
        .findFirst()
        .flatMap(c -> texts.take(c.getValue(), visit.getPath()))
        .ifPresent(
            fields -> {
              request.setAttribute(FIELDS, fields);
              visit.after("kept");
              setCookie(response, "", 0);
            });
  }

  @SuppressWarnings("unchecked")
  static Map<String, String> fields(Map<String, Object> requestMap) {
    return (Map<String, String>) requestMap.getOrDefault(FIELDS, Map.of());
  }

  private static void setCookie(HttpServletResponse response, String value, int seconds) {
    var cookie = new Cookie(COOKIE, value);
    cookie.setPath("/");
    cookie.setSecure(true);
    cookie.setHttpOnly(true);
    cookie.setMaxAge(seconds);
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }
}
