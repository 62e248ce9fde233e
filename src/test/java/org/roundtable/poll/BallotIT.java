package org.roundtable.poll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.harness.Districts;
import org.roundtable.harness.Http;
import org.roundtable.harness.Officials;
import org.roundtable.harness.Parents;
import org.roundtable.harness.Place;
import org.roundtable.harness.Portal;
import org.roundtable.harness.Sql;

/** Polls and ballots as programs meet them. */
class BallotIT {
  private static final String NONCE = "5eed".repeat(16);
  private Place jeffco;
  private String poll;

  @BeforeEach
  void staffOpenAPoll() {
    Portal.address();
    jeffco = Districts.jeffco();
    poll = "/api/v1/districts/" + jeffco.slug() + "/initiatives/dashboard/poll";
    Sql.run(
        "insert into initiative (district_id, slug, stage, comments_open_at, comments_close_at)"
            + " values (?, 'dashboard', 'OPEN', now(), now() + interval '20 days')",
        jeffco.id().value());
    var opened =
        Http.token(Officials.staff(jeffco))
            .post(
                poll,
                """
                {"question": {"en": "In house?", "es": "¿En casa?"}, "closes_at": "2099-12-01T17:00:00-07:00",
                 "hidden_until_close": false, "by_school": true}""");
    assertEquals(201, opened.status(), opened::body);
  }

  @Test
  void fiftyParallelCastsOfOnePersonAreOneBallotAndOneReceipt() {
    var maria = Http.token(Parents.maria(jeffco));
    var answers =
        IntStream.range(0, 50)
            .parallel()
            .mapToObj(i -> maria.post(poll + "/ballot", ballot("oppose", NONCE)))
            .collect(Collectors.toList());
    answers.forEach(a -> assertEquals(200, a.status(), a::body));
    assertEquals(1, answers.stream().map(Http.Answer::body).distinct().count());
    assertEquals(1, Http.visitor().get(poll).json().get("cast").getAsInt());
    assertEquals(1, count("roll_mark"));
    assertEquals(1, count("ballot"));
  }

  @Test
  void fiftyNoncesOfOnePersonAreOneBallotToo() {
    var maria = Http.token(Parents.maria(jeffco));
    var statuses =
        IntStream.range(0, 50)
            .parallel()
            .mapToObj(i -> maria.post(poll + "/ballot", ballot("oppose", "%064x".formatted(i))))
            .map(Http.Answer::status)
            .collect(Collectors.toList());
    assertEquals(1, Collections.frequency(statuses, 200), statuses::toString);
    assertEquals(49, Collections.frequency(statuses, 409), statuses::toString);
    assertEquals(1, count("ballot"));
  }

  @Test
  void aPollSaysWhatWasDeclaredAndShowsNoSmallNumber() {
    Http.token(Parents.maria(jeffco)).post(poll + "/ballot", ballot("support", NONCE));
    var shown = Http.visitor().get(poll).json();
    assertEquals(4, shown.getAsJsonArray("choices").size());
    assertEquals("2099-12-02T00:00:00Z", shown.get("closes_at").getAsString());
    assertTrue(shown.get("rule").getAsString().contains("advisory"));
    assertEquals(1, shown.get("cast").getAsInt());
    var support = shown.getAsJsonObject("results").getAsJsonObject("support");
    assertTrue(support.get("verified").isJsonNull() && support.get("total").isJsonNull());
    assertEquals(1, support.getAsJsonObject("together").get("total").getAsInt());
  }

  @Test
  void theReceiptIsSignedWithThePublishedKey() {
    var cast = Http.token(Parents.maria(jeffco)).post(poll + "/ballot", ballot("oppose", null));
    var receipt = cast.json().get("receipt").getAsString();
    assertTrue(receipt.contains("\nchoice oppose\nnonce drawn by portal\n"), receipt);
    var key = Http.visitor().get("/api/v1/receipt-key").json();
    var verifier =
        new SigningKey(
            key.get("name").getAsString(),
            java.util.HexFormat.of().parseHex(key.get("public_key").getAsString()),
            new byte[0]);
    assertEquals(verifier.verifierKey(), key.get("verifier_key").getAsString());
    assertTrue(verifier.signed(receipt));
    assertFalse(verifier.signed(receipt.replace("oppose", "support")));
  }

  @Test
  void aReplacementNeedsTheNonce() {
    var maria = Http.token(Parents.maria(jeffco));
    var first = maria.post(poll + "/ballot", ballot("oppose", NONCE)).json();
    var other = maria.put(poll + "/ballot", ballot("support", "0".repeat(64)));
    assertEquals(409, other.status());
    assertTrue(other.json().get("type").getAsString().endsWith("AlreadyVoted"));
    var second = maria.put(poll + "/ballot", ballot("support", NONCE)).json();
    assertEquals(first.get("tracker"), second.get("tracker"));
    assertEquals(
        "SUPPORT",
        Sql.text(
            "select choice from ballot b join poll p on p.id = b.poll_id where p.district_id = ?",
            jeffco.id().value()));
    assertEquals(second, maria.post(poll + "/receipt", "{\"nonce\": \"" + NONCE + "\"}").json());
  }

  @Test
  void whatCannotBeTakenIsAnsweredWithASentence() {
    var maria = Http.token(Parents.maria(jeffco));
    assertEquals(401, Http.visitor().post(poll + "/ballot", ballot("oppose", NONCE)).status());
    assertEquals(422, maria.post(poll + "/ballot", ballot("maybe", NONCE)).status());
    assertEquals(422, maria.post(poll + "/ballot", ballot("oppose", "12")).status());
    assertEquals(422, maria.post(poll + "/ballot", "{}").status());
    assertEquals(400, maria.post(poll + "/ballot", "{").status());
    assertEquals(
        403,
        Http.token(Officials.staff(jeffco))
            .post(poll + "/ballot", ballot("oppose", NONCE))
            .status());
    assertEquals(404, maria.get(poll.replace("dashboard", "nothing")).status());
    assertEquals(
        409,
        Http.token(Officials.staff(jeffco))
            .post(
                poll,
                "{\"question\": {\"en\": \"Again?\"}, \"closes_at\": \"2099-01-01T00:00:00Z\", \"hidden_until_close\": true}")
            .status());
    assertEquals(0, count("roll_mark"));
  }

  @Test
  void aPollIsNotOpenedUnlessSomebodySaysWhetherItHidesTheAnswers() {
    Sql.run(
        "insert into initiative (district_id, slug, stage, comments_open_at, comments_close_at)"
            + " values (?, 'silent', 'OPEN', now(), now() + interval '20 days')",
        jeffco.id().value());
    var staff = Http.token(Officials.staff(jeffco));
    var silent = poll.replace("dashboard", "silent");
    var body = "{\"question\": {\"en\": \"In house?\"}, \"closes_at\": \"2099-12-01T17:00:00Z\"%s}";
    for (var said : new String[] {"", ", \"hidden_until_close\": null"}) {
      var answer = staff.post(silent, body.formatted(said));
      assertEquals(422, answer.status(), answer::body);
      assertTrue(answer.body().contains("hidden_until_close"), answer.body());
    }
    assertEquals(404, Http.visitor().get(silent).status());
    assertEquals(
        201, staff.post(silent, body.formatted(", \"hidden_until_close\": true")).status());
  }

  @Test
  void noLogHoldsAChoiceOrANonce() {
    var nonce = "c0ffee".repeat(11).substring(0, 64);
    var maria = Http.token(Parents.maria(jeffco));
    maria.post(poll + "/ballot", ballot("support_with_changes", nonce));
    maria.post(poll + "/ballot", ballot("support_with_changes", "1" + nonce.substring(1)));
    var log = Portal.log();
    assertFalse(log.contains(nonce) || log.contains("support_with_changes"));
  }

  private long count(String table) {
    return Sql.number(
        "select count(*) from "
            + table
            + " t join poll p on p.id = t.poll_id where p.district_id = ?",
        jeffco.id().value());
  }

  private static String ballot(String choice, String nonce) {
    return "{\"choice\": \"%s\", \"nonce\": %s}"
        .formatted(choice, nonce == null ? "null" : "\"" + nonce + "\"");
  }
}
