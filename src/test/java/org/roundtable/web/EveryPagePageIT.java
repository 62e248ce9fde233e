package org.roundtable.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.roundtable.account.Role;
import org.roundtable.harness.Asker;
import org.roundtable.harness.Browser;
import org.roundtable.harness.Districts;
import org.roundtable.harness.Officials;
import org.roundtable.harness.Parents;
import org.roundtable.harness.Portal;
import org.roundtable.harness.Someone;

/**
 * Every page of the portal, as a visitor and as somebody who works with it, on a desk by day and on
 * an old phone by night in Spanish: nothing that shuts somebody out, nothing wider than the screen,
 * no error in the console, no sentence missing.
 */
class EveryPagePageIT {
  private static Map<String, String> names;
  private static Someone parent;
  private static Someone official;

  @BeforeAll
  static void start() {
    Portal.address();
    names = Asker.names();
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

  private static void check(List<Route> routes, Someone person) {
    var wrong = new TreeSet<String>();
    for (var look : List.of(Browser.wide(), Browser.narrow().inDark().inSpanish()))
      for (var route : routes) {
        var path = Asker.fill(route.pattern(), names);
        if (!route.view().endsWith(".xhtml") || path.endsWith(".json")) continue;
        try (var tab = look.as(person).open(path)) {
          tab.picture(
              "every/"
                  + (person == null ? "visitor" : person.name().split(" ")[0])
                  + path.replace('/', '_'));
          tab.check();
        } catch (AssertionError | RuntimeException e) {
          wrong.add(e.getMessage());
        }
      }
    assertEquals("", String.join("\n", wrong));
  }
}
