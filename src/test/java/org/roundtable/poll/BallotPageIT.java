package org.roundtable.poll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.harness.Browser;
import org.roundtable.harness.Districts;
import org.roundtable.harness.Officials;
import org.roundtable.harness.Parents;
import org.roundtable.harness.Place;
import org.roundtable.harness.Portal;
import org.roundtable.harness.Sql;

/** Opening a poll, voting, the receipt and replacing an answer, as people do it. */
class BallotPageIT {
  private Place jeffco;

  @BeforeEach
  void anInitiativeIsDiscussed() {
    Portal.address();
    jeffco = Districts.jeffco();
    var initiative =
        (int)
            Sql.number(
                "insert into initiative (district_id, slug, stage, comments_open_at, comments_close_at)"
                    + " values (?, 'dashboard', 'OPEN', now(), now() + interval '20 days') returning id",
                jeffco.id().value());
    Sql.run(
        "insert into initiative_version (district_id, initiative_id, number, published_at) values (?, ?, 1, now())",
        jeffco.id().value(),
        initiative);
  }

  @Test
  void staffDeclareAPollAndFamiliesReadWhatWasPromised() {
    var desk = Browser.wide().as(Officials.staff(jeffco)).open(here("/desk") + "/poll");
    desk.picture("poll-open").check();
    desk.press("Open the poll");
    desk.sees("Please fill this in").check();
    desk.fill("Closes", "2099-12-01T17:00").choose("Hide the answers until the poll closes");
    desk.press("Open the poll");
    desk.sees("The advisory poll is declared").picture("poll-declared").check();
    assertTrue(desk.text().contains("Nobody sees the answers before the poll closes"));
  }

  @Test
  void aParentVotesKeepsTheReceiptAndReplacesTheAnswer() {
    open();
    var maria = Parents.maria(jeffco);
    var tab = Browser.wide().as(maria).open(here("") + "/poll");
    tab.check().press("Cast my ballot");
    tab.sees("Choose one of the four answers").check();
    tab.choose("Oppose: do not do it.").press("Cast my ballot");
    tab.sees("Your ballot is in. This is your receipt.").picture("poll-receipt").check();
    assertEquals(here("") + "/receipt", tab.path());
    assertTrue(tab.text().contains("Your own device drew this number."));
    assertFalse(tab.page().title().toLowerCase().contains("oppose"));
    var nonce = tab.find("p.code").innerText();
    tab.go(here("") + "/receipt").sees("A receipt is shown once");
    tab.fill("Your secret number", nonce).press("Show my receipt");
    tab.sees("choice oppose").check();
    tab.go(here("") + "/poll").sees("Your ballot is in.");
    tab.picture("poll-voted").check();
    tab.choose("Support").fill("Your secret number", "12").press("Replace my answer");
    tab.sees("The secret number has 64 letters and digits").check();
    tab.fill("Your secret number", nonce).press("Replace my answer");
    tab.sees("choice support");
    tab.close();
  }

  @Test
  void withoutJavaScriptThePortalDrawsTheNumberAndSaysSo() {
    open();
    var tab = Browser.narrow().withoutScript().as(Parents.tom(jeffco)).open(here("") + "/poll");
    tab.choose("Not sure: I do not know yet, or it does not say enough.").press("Cast my ballot");
    tab.sees("The portal drew this number").picture("poll-receipt-no-script").check();
    tab.close();
  }

  @Test
  void thePollStandsInEveryLook() {
    open();
    closed();
    for (var browser : List.of(Browser.wide(), Browser.narrow().inDark().inSpanish())) {
      try (var tab = browser.open(here("").replace("dashboard", "closed") + "/poll")) {
        tab.picture("poll-closed").checkInEveryLook();
      }
      try (var tab = browser.as(Parents.maria(jeffco)).open(here("") + "/poll")) {
        tab.picture("poll-ballot").checkInEveryLook();
        tab.find("input[type=radio]").first().check();
        tab.find("#ballot input[type=submit]").click();
        tab.page().waitForURL("**/receipt");
        tab.picture("poll-receipt").checkInEveryLook();
      }
    }
  }

  private void open() {
    Sql.run(
        "insert into poll (district_id, initiative_id, question, opens_at, closes_at, hidden_until_close, by_school, eligible)"
            + " select district_id, id, '{\"en\": \"In house?\", \"es\": \"¿En casa?\"}', now(), now() + interval '9 days', false, true, 3"
            + " from initiative where district_id = ?",
        jeffco.id().value());
  }

  /** With enough ballots to show some of them apart. */
  private void closed() {
    Sql.run(
        "insert into initiative (district_id, slug, stage, comments_open_at, comments_close_at)"
            + " values (?, 'closed', 'BOARD', now() - interval '30 days', now() - interval '9 days')",
        jeffco.id().value());
    Sql.run(
        "insert into poll (district_id, initiative_id, question, opens_at, closes_at, hidden_until_close, by_school, eligible)"
            + " select district_id, id, '{\"en\": \"In house?\"}', now() - interval '9 days', now(), true, true, 300"
            + " from initiative where slug = 'closed' and district_id = ?",
        jeffco.id().value());
    Sql.run(
        "insert into ballot (poll_id, tracker, choice, verified)"
            + " select p.id, sha256(convert_to(p.id || '/' || n, 'UTF8')),"
            + " (array['SUPPORT', 'SUPPORT', 'OPPOSE', 'SUPPORT_WITH_CHANGES', 'NOT_SURE'])[1 + (n - 1) / 20], n % 20 < 12"
            + " from poll p, generate_series(1, 84) n where p.closes_at <= now() and p.district_id = ?",
        jeffco.id().value());
    Sql.run(
        "with voter as (insert into person (name) select 'Voter' from generate_series(1, 84) returning id)"
            + " insert into roll_mark (poll_id, person_id) select p.id, v.id from poll p, voter v"
            + " where p.closes_at <= now() and p.district_id = ?",
        jeffco.id().value());
  }

  private String here(String desk) {
    return "/" + jeffco.slug() + desk + "/initiatives/dashboard";
  }
}
