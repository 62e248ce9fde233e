package org.roundtable.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** In which form somebody would like an answer: as a page, or as linked data (RFC 9110, 12.5.1). */
final class Accepted {
  private static final String LINKED = "application/ld+json";
  private static final String PAGE = "text/html";
  private static final String ANY = "*/*";

  private Accepted() {}

  /** Is linked data asked for by its name, and liked better than a page? */
  static boolean linked(HttpServletRequest request) {
    var accept = request.getHeader("Accept");
    if (accept == null) return false;
    var linked = quality(accept, LINKED);
    return linked > 0 && linked > quality(accept, PAGE) && linked >= quality(accept, ANY);
  }

  /** From 0 to 1; 0 where the type is not named. */
  private static double quality(String accept, String type) {
    for (var one : accept.split(",")) {
      var parts = one.split(";");
      if (!parts[0].strip().equalsIgnoreCase(type)) continue;
      for (int i = 1; i < parts.length; i++) {
        var part = parts[i].strip().toLowerCase(Locale.ROOT);
        if (part.startsWith("q=")) return number(part.substring(2));
      }
      return 1;
    }
    return 0;
  }

  private static double number(String written) {
    return written.matches("0(\\.\\d{0,3})?|1(\\.0{0,3})?") ? Double.parseDouble(written) : 0;
  }
}
