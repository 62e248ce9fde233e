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
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.roundtable.account.Proof;
import org.roundtable.account.SecurityLog;
import org.roundtable.account.Visit;
import org.roundtable.district.DistrictRecord;
import org.roundtable.district.Districts;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.Settings;

/**
 * The second filter: finds out who asks, in which district and language, and which view answers the
 * path. Views are reached through {@link Routes} alone; their files have no address of their own.
 */
public class Front extends HttpFilter {
  static final String FORM = "roundtable.form";

  @Inject Visit visit;
  @Inject Districts districts;
  @Inject Arrivals arrivals;
  @Inject Kept kept;
  @Inject Limits limits;

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
    var district = arrivals.welcome(request, visit);
    if (!visit.isSignedIn() && limits.spentByGuessing(request)) {
      response.setHeader("Retry-After", "60");
      response.sendError(429);
      return;
    }
    if (path.startsWith("/api/")) {
      response.setHeader("Cache-Control", visit.isSignedIn() ? "no-store" : "no-cache");
      response.setHeader("Vary", "Accept, Accept-Language, Authorization");
      if (district != null) visit.leadsTo(district, Map.of("district", district.slug()));
      chain.doFilter(request, response);
    } else {
      page(path, district, request, response);
    }
  }

  private void page(
      String path,
      DistrictRecord district,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, ServletException {
    if (!Set.of("GET", "HEAD", "POST").contains(request.getMethod())) {
      response.setHeader("Allow", "GET, HEAD, POST");
      response.sendError(405);
      return;
    }
    if (path.contains("//")) {
      response.sendError(404);
      return;
    }
    if (path.length() > 1 && path.endsWith("/")) {
      response.sendRedirect(path.substring(0, path.length() - 1));
      return;
    }
    for (var route : Routes.ALL) {
      var names = route.match(path);
      if (names.isPresent() && exists(route) && leads(names.get(), district)) {
        open(route, request, response);
        return;
      }
    }
    leads(Map.of("district", path.split("/", -1)[1]), district);
    response.sendError(404);
  }

  /** The door through which anybody becomes a person of the demonstration is in no other house. */
  private static boolean exists(Route route) {
    return !route.pattern().startsWith("/demo/") || Settings.demo();
  }

  /**
   * @param found the district of this path, or null
   */
  private boolean leads(Map<String, String> names, DistrictRecord found) {
    var district = names.containsKey("district") ? found : null;
    if (names.containsKey("district") && district == null) return false;
    visit.leadsTo(district, new HashMap<>(names));
    if (district == null)
      visit.getCaller().roles().keySet().stream()
          .min(Comparator.comparing(DistrictId::value))
          .ifPresent(home -> visit.livesIn(districts.byId(home).zone()));
    return true;
  }

  private void open(Route route, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (!visit.isSignedIn() && (!route.open() || sentByMember(route, request))) {
      proveFirst(signIn(visit), request, response);
      return;
    }
    if (!route.open() && route.roles().length > 0 && !visit.mayOpen(route.roles())) {
      if (visit.isSecondProofMissing())
        proveFirst(leadingBack("/me/two-steps", visit), request, response);
      else deny(route, response);
      return;
    }
    response.setHeader(
        "Cache-Control", visit.isSignedIn() || route.form() ? "no-store" : "no-cache");
    response.setHeader(
        "Vary", (route.linkedData() == null ? "" : "Accept, ") + "Accept-Language, Cookie");
    if (route.linkedData() != null && Accepted.linked(request)) {
      request.getRequestDispatcher(route.linkedData()).forward(request, response);
      return;
    }
    if (route.framed()) Headers.letOthersFrame(response);
    var forMembers = route.forMembers(visit.isSignedIn());
    request.setAttribute(FORM, route.form() || forMembers);
    if (route.form() || forMembers) kept.bringBack(request, response);
    show(forMembers ? route.memberView() : route.view(), request, response);
  }

  /** A form's files are read for somebody whose page it is, and for nobody else. */
  private void show(String view, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    try {
      var whole = FormWithFiles.of(request, Gate.largest(request));
      whole.getRequestDispatcher(view).forward(whole, response);
    } catch (FormWithFiles.Unfit unfit) {
      response.setHeader("Connection", "close");
      response.sendError(unfit.status());
    }
  }

  private void deny(Route route, HttpServletResponse response) throws IOException {
    SecurityLog.note("denied", visit.getCaller().person(), route.roles()[0]);
    response.sendError(403);
  }

  /** Did a page that only members see send this, before its reader was signed out? */
  private static boolean sentByMember(Route route, HttpServletRequest request) {
    return route.memberView() != null && request.getMethod().equals("POST");
  }

  /** What was typed into a form is kept until its writer has shown again who they are. */
  private void proveFirst(String address, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getMethod().equals("POST")) keep(request, response);
    if (!"partial/ajax".equals(request.getHeader("Faces-Request"))) {
      response.sendRedirect(address);
      return;
    }
    response.setContentType("text/xml;charset=UTF-8");
    response
        .getWriter()
        .write(
            "<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                + address.replace("&", "&amp;")
                + "\"/></partial-response>");
  }

  /**
   * Files are not kept, and what comes with them is, as long as it is no larger than other text.
   */
  private void keep(HttpServletRequest request, HttpServletResponse response) {
    try {
      kept.keep(FormWithFiles.of(request, Gate.LARGEST_BODY), response);
    } catch (FormWithFiles.Unfit unfit) {
      response.setHeader("Connection", "close");
    }
  }

  /** The page for signing in, or for its second half. */
  static String signIn(Visit visit) {
    var halfway = visit.getCaller().proof() == Proof.CODE_DUE;
    return leadingBack(halfway ? "/sign-in/code" : "/sign-in", visit);
  }

  private static String leadingBack(String page, Visit visit) {
    return page
        + "?then="
        + URLEncoder.encode(visit.getPath(), StandardCharsets.UTF_8)
        + (visit.isLanguageChosen() ? "&lang=" + visit.getLanguage() : "");
  }

  /** Is the page of this request one with forms, and so with a session for its view state? */
  static boolean opensForm(Map<String, Object> requestMap) {
    return Boolean.TRUE.equals(requestMap.get(FORM));
  }
}
