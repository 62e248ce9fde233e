package org.roundtable.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.roundtable.account.Caller;
import org.roundtable.account.Callers;
import org.roundtable.account.Client;
import org.roundtable.account.SignIns;
import org.roundtable.account.Visit;
import org.roundtable.district.DistrictRecord;
import org.roundtable.district.Districts;
import org.roundtable.kernel.Coalescer;
import org.roundtable.kernel.Slug;

/** Reads a request's cookie or token and its language, and tells the {@link Visit}. */
@ApplicationScoped
public class Arrivals {
  /** The languages that the portal itself speaks; English first. */
  static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.forLanguageTag("es"));

  @Inject Callers callers;
  @Inject Districts districts;
  private final Coalescer<Asked, Known> together = new Coalescer<>(this::look);

  /** What an arriving request shows and where it wants to go; either may be null. */
  private record Asked(String secret, String district) {}

  private record Known(Optional<Caller> caller, DistrictRecord district) {}

  /**
   * @return the district that the address leads to, or null
   */
  public DistrictRecord welcome(HttpServletRequest request, Visit visit) {
    var token = token(request);
    visit.from(
        new Client(
            request.getRemoteAddr(),
            request.getHeader("User-Agent"),
            token.orElse(null),
            cookie(request, SignIns.DEVICE_COOKIE).orElse(null)));
    var chosen = chosen(request).isPresent();
    visit.began(request.getRequestURI(), language(request), chosen, Caller.ANYONE);
    var known = known(new Asked(token.orElse(null), district(request.getRequestURI())));
    var caller = known.caller().orElse(Caller.ANYONE);
    var own = chosen || caller.language() == null ? language(request) : caller.language();
    visit.began(request.getRequestURI(), own, chosen, caller);
    visit.after(request.getParameter("done"));
    return known.district();
  }

  private Known known(Asked asked) {
    return asked.secret() == null && asked.district() == null
        ? new Known(Optional.empty(), null)
        : together.ask(asked);
  }

  private List<Supplier<Known>> look(List<Asked> all) {
    var secrets = all.stream().map(Asked::secret).filter(Objects::nonNull).distinct().toList();
    var found = secrets.isEmpty() ? List.<Optional<Caller>>of() : callers.callers(secrets);
    var slugs = all.stream().map(Asked::district).filter(Objects::nonNull).distinct().toList();
    var places = slugs.isEmpty() ? Map.<String, DistrictRecord>of() : districts.bySlugs(slugs);
    return all.stream()
        .<Supplier<Known>>map(
            asked -> {
              var at = secrets.indexOf(asked.secret());
              var known =
                  new Known(
                      at < 0 ? Optional.empty() : found.get(at),
                      asked.district() == null ? null : places.get(asked.district()));
              return () -> known;
            })
        .toList();
  }

  /** The address of a district that this path may lead to, or null. */
  private static String district(String path) {
    var parts = path.split("/", 6);
    var api = path.startsWith("/api/v1/districts/");
    if (parts.length < (api ? 5 : 2)) return null;
    var slug = parts[api ? 4 : 1];
    return slug.isEmpty() || !api && Slug.isReserved(slug) ? null : slug;
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
