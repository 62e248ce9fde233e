package org.roundtable.web;

import jakarta.servlet.http.HttpServletResponse;
import org.roundtable.kernel.Settings;

/** What every answer tells a browser that it may and may not do, errors and pictures included. */
final class Headers {
  private Headers() {}

  static void set(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", Csp.POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    if ("https".equals(Settings.publicUrl().getScheme()))
      response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
  }

  /** For the one kind of page that is made to be shown on other sites. */
  static void letOthersFrame(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", Csp.FRAMED);
    response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
  }
}
