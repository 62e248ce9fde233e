package org.roundtable.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.roundtable.account.Role;
import org.roundtable.harness.Browser;
import org.roundtable.harness.Districts;
import org.roundtable.harness.Examples;
import org.roundtable.harness.Officials;
import org.roundtable.harness.Parents;
import org.roundtable.harness.Portal;
import org.roundtable.harness.Someone;
import org.roundtable.harness.Sql;
import org.roundtable.harness.Tab;

/**
 * Every page of the portal, as a visitor and as somebody who works with it, in both languages, at
 * the desk and on an old phone, by day and by night: nothing that shuts somebody out, nothing wider
 * than the screen, no error in the console, no sentence missing.
 */
@Execution(CONCURRENT)
class EveryPagePageIT {
  private static final List<Browser> LANGUAGES =
      List.of(Browser.wide(), Browser.narrow().inDark().inSpanish());
  private static Examples examples;
  private static Someone parent;
  private static Someone official;

  @BeforeAll
  static void start() {
    Portal.address();
    examples = new Examples();
    var jeffco = Districts.existing("jeffco");
    parent = Parents.maria(jeffco);
    official = Officials.operator();
    for (var role : Role.values())
      if (role != Role.OPERATOR && role != Role.PARENT) official.as(role, jeffco);
  }

  @Test
  void everyPageForVisitorsShutsNobodyOut() {
    check(Routes.ALL.stream().filter(Route::open).toList(), null);
  }

  @Test
  void everyPageForParentsShutsNobodyOut() {
    check(
        Routes.ALL.stream()
            .filter(r -> r.memberView() != null || (!r.open() && r.roles().length == 0))
            .toList(),
        parent);
  }

  @Test
  void everyPageForOfficialsShutsNobodyOut() {
    check(Routes.ALL.stream().filter(r -> r.roles().length > 0).toList(), official);
  }

  @Test
  void noRefusalShutsAnybodyOut() {
    var parents = Map.of("/jeffco/desk", 403, "/jeffco/desk/people", 403);
    var strangers =
        Map.of(
            "/nowhere",
            404,
            "/jeffco/nowhere",
            404,
            "/jeffco/initiatives/none",
            404,
            "/jeffco/initiatives/none/points/1",
            404,
            "/jeffco/notices/none",
            404,
            "/jeffco/decisions/none",
            404,
            "/?" + "a".repeat(5000),
            414);
    var wrong = new TreeSet<String>();
    for (var browser : LANGUAGES) {
      refused(browser, strangers, wrong);
      refused(browser.as(parent), parents, wrong);
    }
    assertEquals("", String.join("\n", wrong));
  }

  /** A district whose time zone exists nowhere: its pages fail, and say so in plain words. */
  @Test
  void aFailureOnOurSideShutsNobodyOutEither() {
    var mars = Districts.jeffco();
    Sql.run("update district set time_zone = 'Mars/Phobos' where slug = ?", mars.slug());
    var wrong = new TreeSet<String>();
    try {
      for (var browser : LANGUAGES) refused(browser, Map.of("/" + mars.slug(), 500), wrong);
    } finally {
      Sql.run("update district set time_zone = 'America/Denver' where slug = ?", mars.slug());
    }
    assertEquals("", String.join("\n", wrong));
  }

  private static void refused(Browser browser, Map<String, Integer> expected, Set<String> wrong) {
    expected.forEach(
        (path, status) -> {
          try (var tab = browser.open(path)) {
            assertEquals(status, tab.status(), path);
            tab.picture("every/refused-" + status);
            tab.checkInEveryLook();
          } catch (AssertionError | RuntimeException e) {
            wrong.add(e.getMessage());
          }
        });
  }

  private static void check(List<Route> routes, Someone person) {
    var wrong = new TreeSet<String>();
    for (var browser : LANGUAGES)
      try (var tab = browser.as(person).open("/about")) {
        for (var route : routes) {
          var path = examples.address("PAGE", route.pattern(), person);
          if (route.view().endsWith(".xhtml") && !path.endsWith(".json")) check(tab, path, wrong);
        }
      }
    assertEquals("", String.join("\n", wrong));
  }

  private static void check(Tab tab, String path, Set<String> wrong) {
    try {
      assertEquals(200, tab.go(path).status(), path);
      tab.picture("every/" + path.replace('/', '_'));
      tab.checkInEveryLook();
    } catch (AssertionError | RuntimeException e) {
      wrong.add(e.getMessage());
    }
  }
}
