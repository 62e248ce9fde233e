package org.roundtable.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
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
import org.roundtable.harness.Tab;

/**
 * The first buttons of every form, pressed with nothing filled in: whatever the page says then
 * shuts nobody out either. Some buttons need nothing and do their work, and may be gone after it,
 * so this stands behind the tests that read the demonstration.
 */
class UnfilledPageIT {
  private static final String BUTTONS = "main button[type=submit], main input[type=submit]";
  private static final String EMPTY =
      """
      () => document.querySelectorAll('main input, main textarea').forEach(e => {
        if (!/hidden|submit|radio|checkbox/.test(e.type)) e.value = ''; })""";
  private static final String SETTLED =
      """
      () => document.readyState === 'complete'
        && !(window.PrimeFaces && PrimeFaces.ajax.Queue && !PrimeFaces.ajax.Queue.isEmpty())""";
  private static final String NAMES =
      "all => all.map(b => b.checkVisibility() ? b.value || b.innerText : null)";
  private static final int MOST = 3;
  private static Examples examples;

  @BeforeAll
  static void start() {
    Portal.address();
    examples = new Examples();
  }

  @Test
  @Execution(CONCURRENT)
  void everyFormOfAnOfficeThatIsSentEmptyShutsNobodyOut() {
    pressAll(route -> route.roles().length > 0);
  }

  @Test
  @Execution(CONCURRENT)
  void everyFormOfAFamilyThatIsSentEmptyShutsNobodyOut() {
    pressAll(route -> route.roles().length == 0);
  }

  private static void pressAll(Predicate<Route> these) {
    var wrong = new TreeSet<String>();
    for (var browser : List.of(Browser.wide(), Browser.wide().inSpanish()))
      for (var route : Routes.ALL)
        if (these.test(route) && (route.form() || route.memberView() != null))
          press(browser, route, wrong);
    assertEquals("", String.join("\n", wrong));
  }

  private static void press(Browser browser, Route route, Set<String> wrong) {
    var person = someone(route);
    var path = examples.address("PAGE", route.pattern(), person);
    if (path.endsWith(".json")) return;
    var tried = "";
    try (var tab = browser.as(person).open(path)) {
      tab.page()
          .onResponse(
              r -> {
                if (r.status() >= 500) wrong.add(r.status() + " " + r.url());
              });
      for (var button : firstOfEachName(tab)) {
        if (!tried.isEmpty()) tab.go(path);
        if (tab.find(BUTTONS).count() <= button) continue;
        tried = path + " button " + button;
        press(tab, button);
        look(tab, tried, wrong);
      }
    } catch (RuntimeException e) {
      wrong.add(path + " " + tried + ": " + e.getMessage());
    }
  }

  /** The places of the first buttons; of several with one name, such as those of a list, one. */
  private static Collection<Integer> firstOfEachName(Tab tab) {
    var places = new LinkedHashMap<Object, Integer>();
    var names = (List<?>) tab.page().evalOnSelectorAll(BUTTONS, NAMES);
    for (int i = 0; i < names.size() && places.size() < MOST; i++)
      if (names.get(i) != null) places.putIfAbsent(names.get(i), i);
    return places.values();
  }

  private static void press(Tab tab, int button) {
    tab.page().evaluate(EMPTY);
    tab.find(BUTTONS).nth(button).click();
    tab.page().waitForLoadState();
    tab.page().waitForFunction(SETTLED);
  }

  private static void look(Tab tab, String where, Set<String> wrong) {
    try {
      tab.checkInTwoLooks();
    } catch (AssertionError e) {
      wrong.add(where + ": " + e.getMessage());
    }
  }

  /** Somebody new who may open the page. */
  private static Someone someone(Route route) {
    var jeffco = Districts.existing("jeffco");
    if (route.roles().length > 0) {
      var official = Officials.operator();
      for (var role : Role.values())
        if (role != Role.OPERATOR && role != Role.PARENT) official.as(role, jeffco);
      return official;
    }
    return route.open() && route.memberView() == null ? null : Parents.maria(jeffco);
  }
}
