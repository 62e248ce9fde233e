package org.roundtable.web;

import static org.roundtable.web.Route.everyone;
import static org.roundtable.web.Route.openForm;

import java.util.List;
import java.util.Set;

/**
 * Every page of the portal. The first route that matches wins, so fixed words stand before names.
 * What is not here does not exist.
 */
final class Routes {
  private Routes() {}

  /** First words of paths that are not a district; no district may be called so. */
  static final Set<String> RESERVED =
      Set.of(
          "api",
          "health",
          "jakarta.faces.resource",
          "static",
          "record",
          "demo",
          "about",
          "sign-in",
          "sign-up",
          "sign-out",
          "link",
          "password",
          "me",
          "operator",
          "first-operator",
          "error",
          "favicon.ico",
          "robots.txt");

  static final List<Route> ALL =
      List.of(
          everyone("/", "/district/find.xhtml"),
          // --- account
          openForm("/sign-in", "/account/sign-in.xhtml"),
          // --- notice
          // --- initiative
          everyone(
              "/{district}/initiatives/{initiative}",
              "/initiative/show.xhtml",
              "/initiative/take-part.xhtml"),
          // --- comment
          // --- poll
          // --- board
          // --- district
          everyone("/{district}", "/district/show.xhtml"));
}
