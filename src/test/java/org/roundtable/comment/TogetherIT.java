package org.roundtable.comment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.harness.Districts;
import org.roundtable.harness.Http;
import org.roundtable.harness.Parents;
import org.roundtable.harness.Place;
import org.roundtable.harness.Portal;
import org.roundtable.harness.Proposals;
import org.roundtable.harness.Sql;

/** Reactions of many people at the same moment, which share transactions. */
class TogetherIT {
  private static final int PEOPLE = 24;
  private static final int POINTS = 6;
  private static final String[] VALUES = {"agree", "disagree", "pass"};
  private final ExecutorService pool = Executors.newFixedThreadPool(PEOPLE);
  private Place jeffco;
  private String points;
  private List<Long> ids;

  @BeforeEach
  void aProposalWithPoints() {
    Portal.address();
    jeffco = Districts.jeffco();
    var proposal = Proposals.open(jeffco).published("A data store");
    proposal.points(Parents.grace(jeffco), POINTS);
    ids = points(proposal);
    points = "/api/v1/districts/" + jeffco.slug() + "/initiatives/" + proposal.slug() + "/points/";
  }

  @AfterEach
  void end() {
    pool.shutdown();
  }

  @Test
  void eachIsCountedOnceAndEachIsAnsweredWithItsOwnInTheCount() {
    var answers = new ArrayList<CompletableFuture<Http.Answer>>();
    for (int person = 0; person < PEOPLE; person++) {
      var http = Http.token(Parents.tom(jeffco));
      int one = person;
      for (var point : ids) answers.add(later(() -> put(http, point, VALUES[one % 3])));
    }
    for (var answer : answers) {
      assertEquals(200, answer.join().status(), answer.join().body());
      var counts = answer.join().json();
      var sum = 0;
      for (var count : counts.asMap().values()) sum += count.getAsInt();
      assertEquals(true, sum >= 1 && sum <= PEOPLE, counts::toString);
    }
    for (var point : ids)
      assertEquals(
          List.of(List.<Object>of(PEOPLE / 3, PEOPLE / 3, PEOPLE / 3)),
          Sql.rows("select agree, disagree, pass from point_tally where point_id = ?", point));
    assertEquals(0, Proposals.broken("point-lists-are-right.sql"));
  }

  @Test
  void whatIsRefusedIsRefusedAloneAndTheOthersAreWritten() {
    var other = Proposals.open(jeffco).published("Another");
    other.points(Parents.grace(jeffco), 1);
    Proposals.hide(ids.get(1));
    var author = Parents.maria(jeffco);
    Sql.run("update comment set author_id = ? where id = ?", author.id().value(), ids.get(2));
    var stranger = Parents.tom(Districts.chicago());
    var statuses = new ArrayList<CompletableFuture<Integer>>();
    var expected = new TreeMap<Integer, Integer>();
    for (int person = 0; person < PEOPLE; person++) {
      var who = person % 4 == 3 ? stranger : person % 4 == 2 ? author : Parents.tom(jeffco);
      var http = Http.token(who);
      var point = person % 8 == 4 ? points(other).get(0) : ids.get(person % 4);
      var status = person % 8 == 4 ? 404 : List.of(200, 404, 409, 403).get(person % 4);
      expected.merge(status, 1, Integer::sum);
      statuses.add(later(() -> put(http, point, "agree").status()));
    }
    var found = new TreeMap<Integer, Integer>();
    for (var status : statuses) found.merge(status.join(), 1, Integer::sum);
    assertEquals(expected, found);
    assertEquals(
        expected.get(200).longValue(),
        Sql.number("select agree from point_tally where point_id = ?", ids.get(0)));
  }

  @Test
  void takingBackAndReactingAgainLeavesOneOfBoth() {
    var http = Http.token(Parents.tom(jeffco));
    var point = ids.get(0);
    for (int round = 0; round < 10; round++) {
      var both =
          List.of(
              later(() -> put(http, point, "agree").status()),
              later(() -> http.delete(points + point + "/reaction").status()),
              later(() -> put(http, point, "disagree").status()));
      both.forEach(status -> assertEquals(200, status.join()));
      assertEquals(
          Sql.rows(
              "select count(*) filter (where value = 1), count(*) filter (where value = -1)"
                  + " from reaction where point_id = ?",
              point),
          Sql.rows(
              "select agree::bigint, disagree::bigint from point_tally where point_id = ?", point));
    }
  }

  private Http.Answer put(Http http, long point, String value) {
    return http.put(points + point + "/reaction", "{\"value\": \"" + value + "\"}");
  }

  private <T> CompletableFuture<T> later(Supplier<T> asking) {
    return CompletableFuture.supplyAsync(asking, pool);
  }

  private static List<Long> points(Proposals.Proposal proposal) {
    return Sql.rows("select id from comment where initiative_id = ? order by id", proposal.id())
        .stream()
        .map(row -> (Long) row.get(0))
        .toList();
  }
}
