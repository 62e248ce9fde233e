package org.roundtable.opinion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.account.Caller;
import org.roundtable.account.NotAllowed;
import org.roundtable.account.NotYourDistrict;
import org.roundtable.account.SignInFirst;
import org.roundtable.account.SignIns;
import org.roundtable.harness.Campaign;
import org.roundtable.harness.Districts;
import org.roundtable.harness.InsideIT;
import org.roundtable.harness.Officials;
import org.roundtable.harness.Parents;
import org.roundtable.harness.Place;
import org.roundtable.harness.Proposals;
import org.roundtable.harness.Someone;
import org.roundtable.harness.Sql;
import org.roundtable.opinion.patterns.Kind;

/** What moderators see of a campaign, and that nobody else sees it and nobody is named. */
class PatternsIT extends InsideIT {
  @Inject Patterns patterns;
  private Place jeffco;
  private Proposals.Proposal store;
  private Someone moses;

  @BeforeEach
  void aCampaignCameAmongFamilies() {
    jeffco = Districts.jeffco();
    store = Proposals.open(jeffco).published("One store for all records");
    moses = Officials.moderator(jeffco);
    Campaign.among(store);
  }

  @Test
  void aCampaignIsFoundInThreeWaysWithTheNumbersThatShowIt() {
    var board = board(moses.caller());
    assertEquals(
        List.of(Kind.MANY_CAME, Kind.ONE_NETWORK, Kind.ALIKE),
        board.findings().stream().map(PatternBoard.Evidence::kind).toList());
    var alike = board.findings().get(2);
    assertEquals(Campaign.ACCOUNTS, alike.people());
    assertEquals(10 * Campaign.ACCOUNTS, alike.reactions());
    assertEquals(0, alike.verified());
    assertEquals(10, alike.same().size());
    assertEquals("Point of Grace, number 0", alike.same().get(0).text());
    assertEquals(Campaign.ACCOUNTS, alike.accounts().size());
    assertTrue(alike.accounts().stream().allMatch(a -> a.reactions() == 10));
    assertEquals(2, alike.alsoIn().size());
    assertTrue(board.findings().get(0).accounts().isEmpty(), "who only came by is in no row");
    assertEquals(Campaign.ACCOUNTS, board.came());
  }

  @Test
  void nothingIsRemovedOrCountedLess() {
    var before = Sql.rows("select * from point_tally where initiative_id = ?", store.id());
    board(moses.caller());
    assertEquals(before, Sql.rows("select * from point_tally where initiative_id = ?", store.id()));
    assertEquals(
        0,
        Sql.number(
            "select count(*) from moderation_act where district_id = ?", jeffco.id().value()));
  }

  @Test
  void onlyModeratorsOfTheDistrictSeeIt() {
    assertThrows(SignInFirst.class, () -> board(Caller.ANYONE));
    for (var other :
        List.of(
            Parents.maria(jeffco),
            Officials.staff(jeffco),
            Officials.boardMember(jeffco),
            Officials.administrator(jeffco)))
      assertThrows(NotAllowed.class, () -> board(other.caller()));
    var elsewhere = Officials.moderator(Districts.chicago());
    assertThrows(NotYourDistrict.class, () -> board(elsewhere.caller()));
  }

  @Test
  void whatComesLaterIsSeenAtTheNextLook() {
    assertEquals(3, board(moses.caller()).findings().size());
    Sql.run("delete from visit_network where initiative_id = ?", store.id());
    assertEquals(2, board(moses.caller()).findings().size());
    Sql.run(
        "delete from reaction where point_id = any (select id from comment where initiative_id = ?)",
        store.id());
    assertEquals(0, board(moses.caller()).findings().size());
  }

  @Test
  void thePageAndTheJsonSayItWithoutAnyNameOrNetwork() throws Exception {
    var page = get("/" + jeffco.slug() + "/desk/moderation/patterns/" + store.slug());
    assertTrue(page.contains("30 people reacted to the same points in the same way"), page);
    assertTrue(page.contains("30 people came from one network"), page);
    assertTrue(page.contains("What else it may be"), page);
    var json = get("/api/v1/districts/" + jeffco.slug() + "/moderation/patterns/" + store.slug());
    assertTrue(json.contains("\"kind\":\"one_network\""), json);
    for (var said : List.of(page, json)) {
      assertFalse(said.contains("Campaign account"));
      assertFalse(said.contains("Honest family"));
      assertFalse(said.contains("abababab"));
      assertFalse(said.contains("example.org\""));
      for (var accusation : List.of("fraud", "fake", "cheat", "manipulat"))
        assertFalse(said.toLowerCase().contains(accusation), accusation);
    }
    var list = get("/" + jeffco.slug() + "/desk/moderation/patterns");
    assertTrue(list.contains("/desk/moderation/patterns/" + store.slug()), list);
  }

  private String get(String path) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(address() + path));
    if (path.startsWith("/api")) request.header("Authorization", "Bearer " + moses.token());
    else request.header("Cookie", SignIns.COOKIE + "=" + moses.cookie());
    var answer =
        HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    assertEquals(200, answer.statusCode(), path);
    return answer.body();
  }

  private PatternBoard board(Caller caller) {
    return patterns.board(jeffco.id(), caller, store.slug());
  }
}
