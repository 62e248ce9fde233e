package org.roundtable.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Set;

/**
 * Holds an answer back until it is whole: a page that fails half way becomes an error page instead
 * of half a page, and what every visitor reads alike is made once for all of them.
 */
public class Delivery extends HttpFilter {
  private static final Set<String> CHANGING = Set.of("POST", "PUT", "DELETE", "PATCH");

  @Inject transient CommonPages common;
  @Inject transient Snapshots snapshots;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var finished = common.page(request, () -> made(request, response, chain));
    if (finished != null) finished.send(request, response);
  }

  private Finished made(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      return finished(request, response, chain);
    } finally {
      if (CHANGING.contains(request.getMethod())) snapshots.changed();
    }
  }

  /** The whole answer; null where it went out already. */
  private static Finished finished(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var before = new HashMap<String, String>();
    for (var name : response.getHeaderNames()) before.put(name, response.getHeader(name));
    var held = new HeldResponse(response);
    chain.doFilter(request, held);
    if (held.gone()) return null;
    var body = held.body();
    if (held.getStatus() >= 400 && body.length == 0) {
      response.sendError(held.getStatus());
      return null;
    }
    if (held.getStatus() == 200 && versioned(request))
      response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    return new Finished(response, before, body);
  }

  /** An address that changes with its bytes. */
  private static boolean versioned(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/jakarta.faces.resource/")
        && request.getParameter("v") != null;
  }
}
