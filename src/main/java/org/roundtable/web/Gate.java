package org.roundtable.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Set;
import org.roundtable.kernel.Settings;

/**
 * The first filter: a request for an unknown host, from a foreign page or of an absurd size goes no
 * further, and every answer carries the headers that tell a browser what it may do.
 */
public class Gate extends HttpFilter {
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> KNOWN =
      Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS");
  private static final long LARGEST_BODY = 2_000_000;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    headers(response);
    if (!KNOWN.contains(request.getMethod())) {
      response.sendError(405);
    } else if (!knownHost(request.getServerName())) {
      response.sendError(421);
    } else if (!SAFE.contains(request.getMethod()) && foreign(request)) {
      response.sendError(403);
    } else if (request.getContentLengthLong() > LARGEST_BODY) {
      response.sendError(413);
    } else {
      chain.doFilter(request, new OnePolicy(response));
    }
  }

  private void headers(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", Csp.POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    if ("https".equals(Settings.publicUrl().getScheme()))
      response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
  }

  private boolean knownHost(String host) {
    return host.equals("localhost")
        || host.equals("127.0.0.1")
        || host.equals("[::1]")
        || host.equalsIgnoreCase(Settings.publicUrl().getHost());
  }

  /**
   * A browser names the page that a form was sent from; a program names nothing and has a token.
   */
  private static boolean foreign(HttpServletRequest request) {
    var site = request.getHeader("Sec-Fetch-Site");
    if (site != null && !site.equals("same-origin") && !site.equals("none")) return true;
    var origin = request.getHeader("Origin");
    if (origin == null) return false;
    return !origin
        .substring(origin.indexOf("://") < 0 ? 0 : origin.indexOf("://") + 3)
        .equalsIgnoreCase(request.getHeader("Host"));
  }

  /** Two policies would both hold and forbid each other's nonces: the last one written stands. */
  private static final class OnePolicy extends HttpServletResponseWrapper {
    OnePolicy(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void addHeader(String name, String value) {
      if (name.equalsIgnoreCase("Content-Security-Policy")) setHeader(name, value);
      else super.addHeader(name, value);
    }
  }
}
