package org.roundtable.opinion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.account.Caller;
import org.roundtable.harness.Districts;
import org.roundtable.harness.InsideIT;
import org.roundtable.harness.Parents;
import org.roundtable.harness.Place;
import org.roundtable.harness.Proposals;
import org.roundtable.harness.Someone;
import org.roundtable.harness.Sql;
import org.roundtable.kernel.NotFound;

/** Near-copies among the points of an initiative, as its readers meet them. */
class FormLettersIT extends InsideIT {
  private static final String LETTER =
      "Do not give our children's records to a company that sells advertising to whoever pays.";
  @Inject FormLetters letters;
  private Place jeffco;
  private Proposals.Proposal store;
  private Someone maria;
  private long first;
  private long second;
  private long third;
  private long other;

  @BeforeEach
  void threeParentsSignALetterAndOneSaysSomethingElse() {
    jeffco = Districts.jeffco();
    store = Proposals.open(jeffco);
    maria = Parents.maria(jeffco);
    first = point(maria, LETTER);
    second = point(Parents.tom(jeffco), "Hello! " + LETTER.replace("children", "childrn"));
    other = point(Parents.grace(jeffco), "The cafeteria should serve warm food in winter.");
    third = point(Parents.grace(jeffco), LETTER.toUpperCase() + " Thanks, Lincoln Elementary");
  }

  private long point(Someone author, String text) {
    return Sql.number(
        "insert into comment (district_id, initiative_id, author_id, text, state, created_at)"
            + " values (?, ?, ?, ?, 'SHOWN', now()) returning id",
        jeffco.id().value(),
        store.id(),
        author.id().value(),
        text);
  }

  @Test
  void nearCopiesAreOneArgumentOfThreeSignersAndNoOther() {
    var letter = letter(second);
    assertEquals(3, letter.signers());
    assertEquals(first, letter.earliest());
    assertEquals(letter, letter(first));
    assertEquals(letter, letter(third));
    assertNull(letter(other));
  }

  @Test
  void whoSaysItTwiceSignsOnce() {
    point(maria, LETTER + " Please!");
    assertEquals(3, letter(first).signers());
    assertEquals(4, letter(first).points().size());
  }

  @Test
  void onePersonAloneMakesNoLetter() {
    Sql.run(
        "update comment set author_id = ? where initiative_id = ?", maria.id().value(), store.id());
    assertNull(letter(first));
  }

  @Test
  void whatIsHiddenEditedOrWaitingIsNoCopyFromThatMomentOn() {
    assertEquals(3, letter(first).signers());
    Proposals.hide(third);
    assertEquals(2, letter(first).signers());
    Sql.run(
        "update comment set text = 'We all need more bus drivers in the morning.' where id = ?",
        second);
    assertNull(letter(first));
    Sql.run("update comment set state = 'SHOWN' where id = ?", third);
    assertEquals(2, letter(first).signers());
  }

  @Test
  void everyCopyIsListedInItsOwnWordsAndWithItsOwnReactions() {
    Sql.run(
        "insert into reaction (point_id, person_id, value, at) values (?, ?, 1, now())",
        second,
        maria.id().value());
    var listed = listed(second);
    assertEquals(3, listed.signers());
    var lines = listed.points().items();
    assertEquals(3, lines.size());
    assertEquals(LETTER, lines.get(0).text());
    assertEquals(1, lines.get(0).similarity());
    assertEquals(0, lines.get(0).agree());
    assertEquals(1, lines.get(1).agree());
    assertTrue(lines.get(1).similarity() < 1);
    assertEquals(0, listed(other).signers());
  }

  @Test
  void aPointThatNobodySeesHasNoList() {
    Sql.run("update comment set state = 'WAITING' where id = ?", other);
    assertThrows(NotFound.class, () -> listed(other));
  }

  @Test
  void readersFindTheOthersUnderAPointAndAllPointsAreStillThere() throws Exception {
    var home = "/" + jeffco.slug() + "/initiatives/" + store.slug() + "/points";
    var page = get(home);
    assertTrue(page.contains("2 more people say nearly the same"));
    for (var id : new long[] {first, second, third, other})
      assertTrue(page.contains("id=\"p" + id + "\""), "a point is missing");
    assertTrue(page.contains(home + "/" + third + "/near-copies"));
    var all = get(home + "/" + third + "/near-copies");
    assertTrue(all.contains("One argument, 3 people signed it"), all);
    assertEquals(2, all.split("% like the first one", -1).length - 1);
    var json =
        get(
            "/api/v1/districts/"
                + jeffco.slug()
                + "/initiatives/"
                + store.slug()
                + "/points/"
                + first
                + "/near-copies");
    assertTrue(json.contains("\"signers\":3"), json);
  }

  private String get(String path) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(address() + path)).build();
    var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    assertEquals(200, answer.statusCode(), path);
    return answer.body();
  }

  private SignedLetter letter(long point) {
    return letters.of(store.id()).of(point);
  }

  private FormLetters.Listed listed(long point) {
    return letters.listed(
        jeffco.id(), Caller.ANYONE, new FormLetters.Signed(store.slug(), point, 0));
  }
}
