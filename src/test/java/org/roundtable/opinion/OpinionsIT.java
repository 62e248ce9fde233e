package org.roundtable.opinion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
import org.roundtable.harness.TestClock;
import org.roundtable.kernel.NotFound;
import org.roundtable.opinion.math.Participant;

/** What families agree on, from reactions in the database to what a reader may see. */
class OpinionsIT extends InsideIT {
  private static final Instant NOON = Instant.parse("2026-11-02T19:00:00Z");
  private static final int CAMP = 12;
  @Inject Opinions opinions;
  private Place jeffco;
  private Proposals.Proposal store;
  private final List<Someone> people = new ArrayList<>();
  private List<Long> points;

  /** Two camps that differ on all points but the last. */
  @BeforeEach
  void twoCampsReact() {
    jeffco = Districts.jeffco();
    store = Proposals.open(jeffco);
    store.points(Parents.grace(jeffco), 8);
    points =
        Sql.rows("select id from comment where initiative_id = ? order by id", store.id()).stream()
            .map(row -> (Long) row.get(0))
            .toList();
    for (int i = 0; i < 2 * CAMP; i++) people.add(Parents.maria(jeffco));
    for (var one : people) react(one, people.indexOf(one) < CAMP ? 1 : -1);
    Sql.run("update reaction set value = 1 where point_id = ?", points.get(7));
    TestClock.is(NOON);
  }

  private void react(Someone person, int value) {
    Sql.run(
        "insert into reaction (point_id, person_id, value, at) select id, ?, ?, now() from comment where initiative_id = ?",
        person.id().value(),
        value,
        store.id());
  }

  @Test
  void bothCampsAndWhatTheyShareAreFound() {
    var picture = picture();
    assertEquals(List.of(CAMP, CAMP), picture.blocs().stream().map(Bloc::people).toList());
    assertEquals(
        List.of(points.get(7)), picture.agree().stream().map(Picture.Line::point).toList());
    assertEquals(192, picture.votes());
    assertEquals(24, picture.admitted());
    assertEquals(25, picture.families());
    assertEquals(12, picture.sameThroughout());
  }

  @Test
  void aReactionIsInTheNextPictureAfterASecondAndABurstIsReckonedOnce() {
    var before = picture();
    Sql.run("update reaction set value = -1 where point_id = ?", points.get(7));
    assertEquals(before, picture(), "within the second");
    TestClock.is(NOON.plusSeconds(1));
    assertEquals(List.of(), picture().agree());
    assertEquals(1, picture().disagree().size());
  }

  @Test
  void whatHasNotChangedIsNotReckonedAgain() {
    var before = picture();
    TestClock.is(NOON.plusSeconds(60));
    assertTrue(before == picture());
  }

  @Test
  void twoReactionsThatOutweighEachOtherAreSeen() {
    var before = standing(people.get(0).caller()).orElseThrow();
    for (var one : List.of(people.get(0), people.get(CAMP)))
      Sql.run(
          "update reaction set value = -value where point_id = ? and person_id = ?",
          points.get(0),
          one.id().value());
    TestClock.is(NOON.plusSeconds(1));
    assertNotEquals(before.point(), standing(people.get(0).caller()).orElseThrow().point());
  }

  /** Reactions of several people are written together. */
  @Test
  void theyAreSeenWhenOneStatementChangesBoth() {
    var before = standing(people.get(0).caller()).orElseThrow();
    Sql.run(
        "update reaction set value = -value where point_id = ? and person_id in (?, ?)",
        points.get(0),
        people.get(0).id().value(),
        people.get(CAMP).id().value());
    TestClock.is(NOON.plusSeconds(1));
    assertNotEquals(before.point(), standing(people.get(0).caller()).orElseThrow().point());
  }

  /** So that open data, which says nothing of it, gives the same result. */
  @Test
  void aPointThatWaitsAndThatNobodySawMovesNobody() {
    Sql.run(
        "delete from reaction where person_id = ? and point_id = ?",
        people.get(0).id().value(),
        points.get(0));
    var before = standing(people.get(0).caller()).orElseThrow();
    Sql.run(
        "insert into comment (district_id, initiative_id, author_id, text, state, created_at)"
            + " values (?, ?, ?, 'Waiting', 'WAITING', now())",
        jeffco.id().value(),
        store.id(),
        people.get(0).id().value());
    TestClock.is(NOON.plusSeconds(1));
    assertEquals(before, standing(people.get(0).caller()).orElseThrow());
  }

  @Test
  void oneFindsOutWhereOneStandsAndNobodyElseDoes() {
    var one = people.get(0);
    var mine = standing(one.caller()).orElseThrow();
    assertEquals(one.id().value(), mine.id());
    assertTrue(standing(Caller.ANYONE).isEmpty());
    var silent = Parents.tom(jeffco);
    assertTrue(standing(silent.caller()).isEmpty());
  }

  private Optional<Participant> standing(Caller caller) {
    return opinions.view(jeffco.id(), caller, store.slug(), 0).standing();
  }

  @Test
  void aHiddenPointSaysNothingAnyMore() {
    Proposals.hide(points.get(7));
    assertEquals(List.of(), picture().agree());
    assertFalse(
        opinions
            .words(jeffco.id(), Caller.ANYONE, store.slug(), points)
            .containsKey(points.get(7)));
  }

  @Test
  void whatOneHasNotReactedToIsDrawnNextAndNothingElse() {
    var all = new HashSet<>(points);
    var tom = Parents.tom(jeffco);
    assertEquals(all, new HashSet<>(next(tom, 20)));
    assertEquals(3, next(tom, 3).size());
    Sql.run(
        "insert into reaction (point_id, person_id, value, at) values (?, ?, 0, now())",
        points.get(0),
        tom.id().value());
    all.remove(points.get(0));
    assertEquals(all, new HashSet<>(next(tom, 20)));
    assertEquals(List.of(), next(people.get(0), 20), "has reacted to all");
    assertEquals(List.of(), opinions.view(jeffco.id(), Caller.ANYONE, store.slug(), 20).next());
    store.is("DECIDED");
    assertEquals(List.of(), next(tom, 20), "nobody can react any more");
  }

  private List<Long> next(Someone person, int many) {
    return opinions.view(jeffco.id(), person.caller(), store.slug(), many).next();
  }

  @Test
  void ofADraftAndInAnotherDistrictThereIsNothingToRead() {
    var elsewhere = Districts.jeffco();
    assertThrows(
        NotFound.class, () -> opinions.picture(elsewhere.id(), Caller.ANYONE, store.slug()));
    store.is("DRAFT");
    assertThrows(NotFound.class, this::picture);
  }

  private Picture picture() {
    return opinions.picture(jeffco.id(), Caller.ANYONE, store.slug());
  }
}
