package org.roundtable.bench;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.roundtable.harness.Districts;
import org.roundtable.harness.Sql;

/**
 * The opinion page of Bowling Green while people react: how long until it tells of a reaction, and
 * how often the groups are reckoned during a thousand of them.
 */
final class Freshness {
  private static final String FOLDER = "../shared/data/openData/american-assembly.bowling-green";
  private static final int FAMILIES = 200;
  private static final int REPEATS = 3;
  private static final int BURST = 1_000;
  private static final int READERS = 4;
  private final BenchPortal portal;
  private final Families families;
  private final String initiative;
  private final List<Long> points;
  private final AtomicInteger reactions = new AtomicInteger();

  Freshness(BenchPortal portal) throws IOException, InterruptedException {
    this.portal = portal;
    families = Families.in(Districts.existing("jeffco"), FAMILIES);
    portal.command(
        List.of("import-consultation", "--district", "jeffco", "--title", "Bowling", FOLDER));
    var row = Sql.rows("select id, slug from initiative order by id desc limit 1").get(0);
    Sql.run(
        "update initiative set stage = 'OPEN', outcome = null, comments_open_at = now() - interval '1 day',"
            + " comments_close_at = now() + interval '20 days' where id = ?",
        row.get(0));
    initiative = "/api/v1/districts/jeffco/initiatives/" + row.get(1);
    points =
        Sql.rows(
                "select point_id from point_tally where initiative_id = ? and shown order by point_id",
                row.get(0))
            .stream()
            .map(r -> (Long) r.get(0))
            .toList();
  }

  List<Figure> figures() throws Exception {
    try (var wire = portal.wire()) {
      for (int i = 0; i < 10; i++) untilFresh(wire);
      var times = new double[REPEATS];
      var computations = new double[REPEATS];
      for (int i = 0; i < REPEATS; i++) times[i] = untilFresh(wire);
      for (int i = 0; i < REPEATS; i++) computations[i] = computations();
      return List.of(
          Figure.within(
              "opinion page of Bowling Green tells of a reaction", Figure.median(times), "s", 2),
          Figure.within(
              "computations during a burst of 1,000 reactions",
              Figure.median(computations),
              "results",
              BURST / 10.0));
    }
  }

  private double untilFresh(Wire wire) throws IOException {
    long before = votes(wire);
    react(wire);
    long begin = System.nanoTime();
    while (votes(wire) == before) Thread.onSpinWait();
    return (System.nanoTime() - begin) / 1e9;
  }

  /** Readers who ask all the time see every result that is reckoned. */
  private double computations() throws Exception {
    Set<Long> seen = ConcurrentHashMap.newKeySet();
    var over = new AtomicBoolean();
    var readers = new HashSet<CompletableFuture<Void>>();
    for (int i = 0; i < READERS; i++)
      readers.add(
          CompletableFuture.runAsync(
              () -> {
                try (var wire = portal.wire()) {
                  while (!over.get()) seen.add(votes(wire));
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              }));
    try (var wire = portal.wire()) {
      for (int i = 0; i < BURST; i++) react(wire);
    }
    over.set(true);
    readers.forEach(CompletableFuture::join);
    return seen.size() - 1;
  }

  private long votes(Wire wire) throws IOException {
    return JsonParser.parseString(wire.ask("GET", initiative + "/opinion", bearer(0), "").text())
        .getAsJsonObject()
        .get("votes")
        .getAsLong();
  }

  private void react(Wire wire) throws IOException {
    int n = reactions.getAndIncrement();
    var answer =
        wire.ask(
            "PUT",
            initiative + "/points/" + points.get(n / FAMILIES % points.size()) + "/reaction",
            bearer(n % FAMILIES),
            "{\"value\": \"agree\"}");
    if (answer.status() != 200) throw new IOException(answer.status() + " " + answer.text());
  }

  /** Who says who they are may read as often as they like. */
  private String bearer(int family) {
    return "Authorization: Bearer " + families.tokens()[family] + "\r\n";
  }
}
