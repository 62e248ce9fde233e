package org.roundtable.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.harness.Browser;
import org.roundtable.harness.Districts;
import org.roundtable.harness.Http;
import org.roundtable.harness.Parents;
import org.roundtable.harness.Portal;
import org.roundtable.harness.Someone;
import org.roundtable.harness.Sql;

/** What an auditor finds in the log, and what nobody finds there. */
class SecurityLogPageIT {
  private final String canary = "canary" + Secret.fresh().replaceAll("[^A-Za-z0-9]", "");
  private Someone maria;
  private String who;

  @BeforeEach
  void aParentWhoseAddressCanBeFoundAgain() {
    Portal.address();
    maria = Parents.maria(Districts.jeffco());
    who = "person=" + maria.id().value();
    Sql.run(
        "update person set email = ?, name = ? where id = ?",
        canary.toLowerCase() + "@example.org",
        canary,
        maria.id().value());
  }

  @Test
  void everyResultOfASignInIsThereWithoutAddressPasswordOrLink() {
    try (var tab = Browser.wide().open("/sign-in")) {
      tab.fill("E-mail address", canary + "@example.org").fill("Password", canary + "!");
      tab.press("Sign in").sees("do not belong together");
      tab.go("/sign-in").fill("E-mail address", "no-" + canary + "@example.org");
      tab.fill("Password", canary).press("Sign in").sees("do not belong together");
    }
    var program = Http.token(maria);
    assertEquals(200, program.get("/api/v1/me").status());
    assertTrue(Portal.log().contains("sign-in-refused " + who));
    assertTrue(Portal.log().contains("sign-in-refused -"));
    assertFalse(Portal.log().toLowerCase().contains(canary.toLowerCase()));
    assertFalse(Portal.log().contains(program.headers().get("Authorization").substring(7)));
  }

  @Test
  void whatWasRefusedIsThere() {
    assertEquals(403, Http.token(maria).post("/api/v1/districts", "{}").status());
    assertTrue(Portal.log().contains("denied " + who + " OPERATOR"));
    assertEquals(403, Http.cookie(maria).get("/jeffco/desk/moderation").status());
    assertTrue(Portal.log().contains("denied " + who + " MODERATOR"));
    var foreign = Http.visitor().with("Origin", "https://evil.example");
    assertEquals(403, foreign.post("/sign-in", "{}").status());
    assertTrue(Portal.log().contains("turned-away 403"));
  }

  @Test
  void aLimitThatWasHitIsThereWithThePerson() {
    var program = Http.token(maria);
    for (int i = 0; i < Limit.DOWNLOAD_OF_PERSON.times(); i++)
      assertEquals(200, program.get("/api/v1/me/data").status());
    assertEquals(429, program.get("/api/v1/me/data").status());
    assertTrue(Portal.log().contains("limit DOWNLOAD_OF_PERSON " + who));
  }
}
