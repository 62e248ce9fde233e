package org.roundtable.bench;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.roundtable.harness.Districts;
import org.roundtable.harness.Place;
import org.roundtable.harness.Proposals;
import org.roundtable.harness.Sql;

/**
 * A poll with 300,000 ballots closes: how long until its tally is public, and until every ballot
 * was counted once more and found in it.
 */
final class PollClose {
  private static final int BALLOTS = 300_000;
  private static final Duration ENTERING = Duration.ofSeconds(30);
  private static final int REPEATS = 3;
  private final BenchPortal portal;
  private final Place district = Districts.jeffco();

  PollClose(BenchPortal portal) {
    this.portal = portal;
  }

  List<Figure> figures() throws IOException {
    people();
    var times = new double[REPEATS];
    for (int i = 0; i < REPEATS; i++) times[i] = closing();
    return List.of(
        Figure.within(
            "poll of 300,000 ballots closes and is counted", Figure.median(times), "s", 5));
  }

  private void people() {
    Sql.run(
        "with p as (insert into person (email, name) select 'ballot' || n || '@example.org', 'Voter'"
            + " from generate_series(1, cast(? as integer)) n returning id)"
            + " insert into membership (district_id, person_id, joined_at, verified_level)"
            + " select ?, id, now(), id % 3 from p",
        BALLOTS, district.id().value());
  }

  private double closing() throws IOException {
    var open = Proposals.open(district).published("A poll");
    var closes = Instant.now().plus(ENTERING);
    var poll =
        Sql.number(
            "insert into poll (district_id, initiative_id, question, opens_at, closes_at,"
                + " hidden_until_close, by_school, eligible) values (?, ?, '{\"en\": \"Well?\"}',"
                + " now() - interval '1 day', ?, true, true, ?) returning id",
            district.id().value(),
            open.id(),
            closes,
            BALLOTS);
    Sql.run(
        "insert into roll_mark select ?, person_id from membership where district_id = ?",
        poll,
        district.id().value());
    Sql.run(
        "insert into ballot (poll_id, tracker, choice, verified)"
            + " select cast(? as integer), sha256(convert_to(? || ' ' || n, 'UTF8')),"
            + " (array['SUPPORT', 'SUPPORT_WITH_CHANGES', 'OPPOSE', 'NOT_SURE'])[1 + n % 4], n % 3 = 0"
            + " from generate_series(1, cast(? as integer)) n",
        poll, Long.toString(poll), BALLOTS);
    while (Instant.now().isBefore(closes)) LockSupport.parkUntil(closes.toEpochMilli());
    long begin = System.nanoTime();
    try (var wire = portal.wire()) {
      var path = "/api/v1/districts/" + district.slug() + "/initiatives/" + open.slug() + "/poll";
      while (!tallied(wire.get(path).text())) Thread.onSpinWait();
    }
    if (Proposals.broken("ballot-counts-are-right.sql") > 0)
      throw new IllegalStateException("the tally is not what counting gives");
    return (System.nanoTime() - begin) / 1e9;
  }

  private static boolean tallied(String poll) {
    var results = JsonParser.parseString(poll).getAsJsonObject().get("results");
    return results.isJsonObject()
        && results.getAsJsonObject().asMap().values().stream()
                .mapToInt(choice -> choice.getAsJsonObject().get("total").getAsInt())
                .sum()
            == BALLOTS;
  }
}
