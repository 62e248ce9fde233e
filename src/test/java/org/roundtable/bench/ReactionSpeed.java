package org.roundtable.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.roundtable.harness.Districts;
import org.roundtable.harness.Parents;
import org.roundtable.harness.Place;
import org.roundtable.harness.Proposals;
import org.roundtable.harness.Sql;

/**
 * Reactions over HTTP, each durable before it is answered, against plain JDBC that upserts the same
 * rows into the same table, every one committed. Both do as families do: each of 32 connections is
 * one parent after the other, who reacts to forty of two hundred points.
 */
final class ReactionSpeed {
  private static final int FAMILIES = 4_000;
  private static final int POINTS = 200;
  private static final int EACH = 40;
  private static final double SECONDS = 8;
  private static final int REPEATS = 3;
  private static final String UPSERT =
      "insert into reaction as r (point_id, person_id, value, at) values (?, ?, ?, now())"
          + " on conflict (point_id, person_id) do update set value = excluded.value, at = excluded.at"
          + " where r.value <> excluded.value";

  private final BenchPortal portal;
  private final Place district;
  private final Families families;

  ReactionSpeed(BenchPortal portal) {
    this.portal = portal;
    district = Districts.jeffco();
    families = Families.in(district, FAMILIES);
  }

  List<Figure> figures() throws Exception {
    Load.warm(this::overHttp);
    var plain = new double[REPEATS];
    var rates = new double[REPEATS];
    var shares = new double[REPEATS];
    var tails = new double[REPEATS];
    var medians = new double[REPEATS];
    for (int i = 0; i < REPEATS; i++) {
      plain[i] = byJdbc().rate();
      var load = overHttp();
      rates[i] = load.rate();
      shares[i] = load.rate() / plain[i];
      tails[i] = load.p99() / load.median();
      medians[i] = load.median();
    }
    double share = Figure.median(shares);
    double tail = Figure.median(tails);
    double median = Figure.median(medians);
    double rate = Figure.median(rates);
    return List.of(
        Figure.atLeast("reactions over HTTP, 32 connections", rate, "1/s", rate / share, 0.4),
        Figure.atMost("reactions over HTTP, p99", tail * median, "ms", median, 8));
  }

  private Load overHttp() throws Exception {
    var initiative = initiative();
    var next = new AtomicInteger();
    return Load.of(SECONDS, number -> new Reader(initiative, next));
  }

  private Load byJdbc() throws Exception {
    var initiative = initiative();
    var next = new AtomicInteger();
    return Load.of(SECONDS, number -> new Writer(initiative, next));
  }

  private record Initiative(String slug, Long[] points) {}

  private Initiative initiative() {
    var open = Proposals.open(district).published("A data store for all schools");
    open.points(Parents.grace(district), POINTS);
    var points =
        Sql.rows("select id from comment where initiative_id = ? order by id", open.id()).stream()
            .map(row -> (Long) row.get(0))
            .toArray(Long[]::new);
    Sql.run("vacuum analyze reaction");
    return new Initiative(open.slug(), points);
  }

  /** Who reacts next, to what and how: one parent, forty points, then the next parent. */
  private abstract static class Family implements Load.Worker {
    private final Initiative initiative;
    private final AtomicInteger next;
    private final Random random = new Random(7);
    private int left;
    private int family;

    Family(Initiative initiative, AtomicInteger next) {
      this.initiative = initiative;
      this.next = next;
    }

    @Override
    public void once() throws Exception {
      if (left-- == 0) {
        left = EACH - 1;
        family = next.getAndIncrement() % FAMILIES;
      }
      var point = initiative.points()[(family * 31 + left * 7) % POINTS];
      react(family, point, random.nextInt(3) - 1);
    }

    abstract void react(int family, long point, int value) throws Exception;
  }

  private final class Reader extends Family {
    private static final String[] NAMES = {"disagree", "pass", "agree"};
    private final String path;
    private final Wire wire;

    Reader(Initiative initiative, AtomicInteger next) throws IOException {
      super(initiative, next);
      wire = portal.wire();
      path =
          "/api/v1/districts/" + district.slug() + "/initiatives/" + initiative.slug() + "/points/";
    }

    @Override
    void react(int family, long point, int value) throws IOException {
      var answer =
          wire.ask(
              "PUT",
              path + point + "/reaction",
              "Authorization: Bearer " + families.tokens()[family] + "\r\n",
              "{\"value\": \"" + NAMES[value + 1] + "\"}");
      if (answer.status() != 200) throw new IOException(answer.status() + " " + answer.text());
    }

    @Override
    public void close() throws IOException {
      wire.close();
    }
  }

  private final class Writer extends Family {
    private final Connection connection;
    private final PreparedStatement upsert;

    Writer(Initiative initiative, AtomicInteger next) throws SQLException {
      super(initiative, next);
      connection = portal.database().connect();
      upsert = connection.prepareStatement(UPSERT);
    }

    @Override
    void react(int family, long point, int value) throws SQLException {
      upsert.setLong(1, point);
      upsert.setLong(2, families.ids()[family]);
      upsert.setInt(3, value);
      upsert.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
      connection.close();
    }
  }
}
