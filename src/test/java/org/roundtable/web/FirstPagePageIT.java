package org.roundtable.web;

import org.junit.jupiter.api.Test;
import org.roundtable.harness.Browser;

/** The first page, as anybody sees it. */
class FirstPagePageIT {

  @Test
  void theFirstPageShutsNobodyOut() {
    for (var look : Browser.looks())
      try (var tab = look.open("/")) {
        tab.check().picture("find");
      }
  }
}
