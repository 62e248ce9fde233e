package org.roundtable.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.roundtable.account.Visit;
import org.roundtable.district.DistrictRecord;
import org.roundtable.district.Districts;
import org.roundtable.kernel.Settings;

/**
 * The second filter: finds out who asks, in which district and language, and which view answers the
 * path. Views are reached through {@link Routes} alone; their files have no address of their own.
 */
public class Front extends HttpFilter {
  private static final String FORM = "roundtable.form";

  @Inject Visit visit;
  @Inject Districts districts;
  @Inject Arrivals arrivals;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var path = request.getRequestURI();
    if (path.startsWith("/jakarta.faces.resource/")
        || path.startsWith("/static/")
        || path.equals("/health/ready")) {
      chain.doFilter(request, response);
      return;
    }
    request.setCharacterEncoding("UTF-8");
    arrivals.welcome(request, visit);
    if (path.startsWith("/api/")) {
      api(path, request, response, chain);
    } else {
      page(path, request, response);
    }
  }

  private void api(
      String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Cache-Control", visit.isSignedIn() ? "no-store" : "no-cache");
    var segments = path.split("/");
    if (segments.length > 4 && segments[2].equals("v1") && segments[3].equals("districts"))
      districts.bySlug(segments[4]).ifPresent(d -> visit.leadsTo(d, Map.of("district", d.slug())));
    chain.doFilter(request, response);
  }

  private void page(String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (path.length() > 1 && path.endsWith("/")) {
      response.sendRedirect(path.replaceAll("/+$", ""));
      return;
    }
    for (var route : Routes.ALL) {
      var names = route.match(path);
      if (names.isPresent() && leads(route, names.get())) {
        open(route, request, response);
        return;
      }
    }
    response.sendError(404);
  }

  private boolean leads(Route route, Map<String, String> names) {
    if (route.pattern().startsWith("/demo/") && !Settings.demo()) return false;
    DistrictRecord district = null;
    if (names.containsKey("district")) {
      if (Routes.RESERVED.contains(names.get("district"))) return false;
      var found = districts.bySlug(names.get("district"));
      if (found.isEmpty()) return false;
      district = found.get();
    }
    visit.leadsTo(district, new HashMap<>(names));
    return true;
  }

  private void open(Route route, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (!route.open() && !visit.isSignedIn()) {
      var then = URLEncoder.encode(request.getRequestURI(), StandardCharsets.UTF_8);
      response.sendRedirect(
          "/sign-in?then="
              + then
              + (visit.isLanguageChosen() ? "&lang=" + visit.getLanguage() : ""));
      return;
    }
    if (!route.open() && route.roles().length > 0 && !visit.mayOpen(route.roles())) {
      response.sendError(403);
      return;
    }
    response.setHeader(
        "Cache-Control", visit.isSignedIn() || !route.open() ? "no-store" : "no-cache");
    response.setHeader("Vary", "Accept-Language, Cookie");
    var forMembers = route.forMembers(visit.isSignedIn());
    request.setAttribute(FORM, route.form() || forMembers);
    var view = forMembers ? route.memberView() : route.view();
    request.getRequestDispatcher(view).forward(request, response);
  }

  /** Is the page of this request one with forms, and so with a session for its view state? */
  static boolean opensForm(Map<String, Object> requestMap) {
    return Boolean.TRUE.equals(requestMap.get(FORM));
  }
}
