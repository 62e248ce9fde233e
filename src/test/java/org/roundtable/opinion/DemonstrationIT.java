package org.roundtable.opinion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.roundtable.harness.Examples;
import org.roundtable.harness.Http;
import org.roundtable.harness.Portal;

/** The demonstration shows what these pages are for. */
class DemonstrationIT {
  private static final String OPEN = "/jeffco/initiatives/dashboard-in-house";

  @BeforeAll
  static void start() {
    Portal.address();
  }

  @Test
  void oneLetterHasEightSignersAndNobodyElseIsAmongThem() {
    var near =
        Http.visitor()
            .get("/api/v1/districts" + OPEN + "/points/" + Examples.letter() + "/near-copies");
    assertEquals(8, near.json().get("signers").getAsInt(), near::body);
    var page = Http.visitor().get(OPEN + "/points/" + Examples.letter() + "/near-copies").body();
    assertTrue(page.contains("As a parent of two"));
  }

  @Test
  void familiesWhoReactedAreNumerousEnoughToSayWhatTheyShare() {
    var opinion = Http.visitor().get("/api/v1/districts" + OPEN + "/opinion").json();
    assertTrue(opinion.get("admitted").getAsInt() > 100, opinion::toString);
  }
}
