package org.roundtable.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.roundtable.account.Caller;
import org.roundtable.account.Callers;
import org.roundtable.account.Client;
import org.roundtable.account.SignIns;
import org.roundtable.account.Visit;

/** Reads a request's cookie or token and its language, and tells the {@link Visit}. */
@ApplicationScoped
public class Arrivals {
  /** The languages that the portal itself speaks; English first. */
  static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.forLanguageTag("es"));

  @Inject Callers callers;

  void welcome(HttpServletRequest request, Visit visit) {
    var token = token(request);
    visit.from(
        new Client(
            request.getRemoteAddr(),
            request.getHeader("User-Agent"),
            token.orElse(null),
            cookie(request, SignIns.DEVICE_COOKIE).orElse(null)));
    var chosen = chosen(request).isPresent();
    visit.began(request.getRequestURI(), language(request), chosen, Caller.ANYONE);
    var caller = token.flatMap(callers::caller).orElse(Caller.ANYONE);
    var own = chosen || caller.language() == null ? language(request) : caller.language();
    visit.began(request.getRequestURI(), own, chosen, caller);
    visit.after(request.getParameter("done"));
  }

  private static Optional<String> token(HttpServletRequest request) {
    var header = request.getHeader("Authorization");
    if (header != null && header.startsWith("Bearer "))
      return Optional.of(header.substring(7).strip());
    if (request.getRequestURI().startsWith("/api/")) return Optional.empty();
    return cookie(request, SignIns.COOKIE);
  }

  private static Optional<String> cookie(HttpServletRequest request, String name) {
    if (request.getCookies() == null) return Optional.empty();
    return Arrays.stream(request.getCookies())
        .filter(c -> c.getName().equals(name))
        .map(Cookie::getValue)
        .findFirst();
  }

  private static Optional<String> chosen(HttpServletRequest request) {
    var wanted = request.getParameter("lang");
    return SPOKEN.stream().map(Locale::getLanguage).filter(l -> l.equals(wanted)).findFirst();
  }

  /** The language of somebody whom we do not know: chosen in the address, else asked for. */
  static String language(HttpServletRequest request) {
    return chosen(request).orElseGet(() -> asked(request));
  }

  private static String asked(HttpServletRequest request) {
    var header = request.getHeader("Accept-Language");
    if (header == null) return "en";
    try {
      var best = Locale.lookup(Locale.LanguageRange.parse(header), SPOKEN);
      return best == null ? "en" : best.getLanguage();
    } catch (IllegalArgumentException unreadable) {
      return "en";
    }
  }
}
