package org.roundtable.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.roundtable.harness.Districts;
import org.roundtable.harness.Http;

/** What a program meets first. */
class FirstPageIT {

  @Test
  void thePortalIsReady() {
    assertEquals(200, Http.visitor().get("/health/ready").status());
  }

  @Test
  void aDistrictThatIsNewInTheDatabaseIsFoundAtOnce() {
    Http.visitor().get("/health/ready");
    var jeffco = Districts.jeffco();
    assertTrue(Http.visitor().get("/api/v1/districts").body().contains(jeffco.slug()));
    var page = Http.visitor().get("/" + jeffco.slug());
    assertTrue(page.body().contains(jeffco.name()), page::toString);
  }
}
