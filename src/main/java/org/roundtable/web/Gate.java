package org.roundtable.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Set;
import java.util.regex.Pattern;
import org.roundtable.account.SecurityLog;
import org.roundtable.kernel.Settings;

/**
 * The first filter: a request for an unknown host, from a foreign page, of an absurd size or shape
 * goes no further, and every answer carries the headers that tell a browser what it may do.
 */
public class Gate extends HttpFilter {
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> KNOWN =
      Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS");
  static final int LARGEST_BODY = 2_000_000;

  /** A vendor's schema is larger than anything that people type. */
  static final int LARGEST_FILE = 10_000_000;

  private static final Pattern FILE =
      Pattern.compile("(?:/api/v1/districts)?/[^/]+(?:/desk)?/notices/[^/]+/schema");
  private static final int LONGEST_PATH = 1_000;
  private static final int LONGEST_QUERY = 4_000;
  private static final int LONGEST_HEADERS = 16_000;

  @Inject transient Limits limits;

  @Override
  protected void doFilter(HttpServletRequest sent, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var request = HandedOn.of(sent);
    Headers.set(response);
    var wrong = wrong(request);
    if (wrong == 0) {
      chain.doFilter(request, new OnePolicy(response));
      return;
    }
    if (wrong == 403 || wrong == 421 || wrong == 429) SecurityLog.note("turned-away", wrong);
    if (wrong == 400 || wrong == 411 || wrong == 413) response.setHeader("Connection", "close");
    if (wrong == 429) response.setHeader("Retry-After", "60");
    response.sendError(wrong);
  }

  /** The status that says what is wrong with the request, or 0. */
  private int wrong(HttpServletRequest request) {
    if (!KNOWN.contains(request.getMethod())) return 405;
    if (twoWays(request) || !request.getRequestURI().startsWith("/")) return 400;
    if (holdsNothing(request.getQueryString())) return 400;
    if (!knownHost(request.getServerName())) return 421;
    if (!SAFE.contains(request.getMethod()) && foreign(request)) return 403;
    if (isEndless(request)) return 411;
    if (request.getContentLengthLong() > largest(request)) return 413;
    if (request.getRequestURI().length() > LONGEST_PATH) return 414;
    if (request.getQueryString() != null && request.getQueryString().length() > LONGEST_QUERY)
      return 414;
    if (headersLength(request) > LONGEST_HEADERS) return 431;
    return limits.spent(request) ? 429 : 0;
  }

  /** The most bytes that a body may have at this address. */
  static int largest(HttpServletRequest request) {
    return FILE.matcher(request.getRequestURI()).matches() ? LARGEST_FILE : LARGEST_BODY;
  }

  /** The character number zero stands for no text in any script, and no database takes it. */
  private static boolean holdsNothing(String query) {
    return query != null && query.contains("%00");
  }

  private static int headersLength(HttpServletRequest request) {
    int length = 0;
    for (var names = request.getHeaderNames(); names.hasMoreElements(); )
      for (var all = request.getHeaders(names.nextElement()); all.hasMoreElements(); )
        length += all.nextElement().length();
    return length;
  }

  /** Can it be read in two ways, one by a proxy and one by us? Then somebody smuggles. */
  private static boolean twoWays(HttpServletRequest request) {
    return count(request.getHeaders("Host")) != 1 && !"HTTP/1.0".equals(request.getProtocol())
        || count(request.getHeaders("Content-Length")) > 1
        || request.getHeader("Content-Length") != null
            && request.getHeader("Transfer-Encoding") != null;
  }

  /**
   * The server hands on everything that follows an offer to upgrade, chunk sizes and all, and does
   * not tell where it ends.
   */
  private static boolean isEndless(HttpServletRequest request) {
    return request.getHeader("Upgrade") != null && request.getHeader("Transfer-Encoding") != null;
  }

  private static int count(Enumeration<String> values) {
    return Collections.list(values).size();
  }

  private static boolean knownHost(String host) {
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
