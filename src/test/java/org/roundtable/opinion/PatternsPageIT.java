package org.roundtable.opinion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.roundtable.harness.Browser;
import org.roundtable.harness.Campaign;
import org.roundtable.harness.Districts;
import org.roundtable.harness.Officials;
import org.roundtable.harness.Portal;
import org.roundtable.harness.Proposals;

/** The board of unusual patterns with a campaign on it, in both languages and every look. */
class PatternsPageIT {

  @Test
  void aBoardWithFindingsShutsNobodyOut() {
    Portal.address();
    var jeffco = Districts.jeffco();
    var store = Proposals.open(jeffco).published("One store for all records");
    Campaign.among(store);
    var moses = Officials.moderator(jeffco);
    for (var browser : List.of(Browser.wide(), Browser.narrow().inDark().inSpanish()))
      try (var tab = browser.as(moses).open("/" + jeffco.slug() + "/desk/moderation")) {
        var board = "/" + jeffco.slug() + "/desk/moderation/patterns/" + store.slug();
        assertEquals(200, tab.go(board).status());
        assertEquals(3, tab.page().locator("section[id^=finding-]").count());
        for (var details : tab.page().locator("details > summary").all()) details.click();
        tab.checkInEveryLook();
      }
  }
}
