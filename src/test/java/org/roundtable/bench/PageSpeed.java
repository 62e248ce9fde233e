package org.roundtable.bench;

import java.io.IOException;
import java.util.List;
import org.roundtable.harness.Sql;

/**
 * The page of an initiative for somebody of whom nothing is known, against a servlet on the same
 * server that writes the same bytes and does nothing else.
 */
final class PageSpeed {
  private static final String PAGE = "/jeffco/initiatives/inbloom-data-store";
  private static final double SECONDS = 6;
  private static final int REPEATS = 3;
  private static final int CHANGES = 50;
  private final BenchPortal portal;

  PageSpeed(BenchPortal portal) {
    this.portal = portal;
  }

  List<Figure> figures() throws Exception {
    try (var wire = portal.wire()) {
      wire.ask("PUT", "/plain/page", "", wire.get(PAGE).text());
    }
    Load.warm(() -> reading("/plain/page"));
    Load.warm(() -> reading(PAGE));
    var shares = new double[REPEATS];
    var rates = new double[REPEATS];
    for (int i = 0; i < REPEATS; i++) {
      double plain = reading("/plain/page").rate();
      rates[i] = reading(PAGE).rate();
      shares[i] = rates[i] / plain;
    }
    double rate = Figure.median(rates);
    return List.of(
        Figure.atLeast(
            "public initiative page, 32 connections",
            rate,
            "1/s",
            rate / Figure.median(shares),
            0.5),
        Figure.atLeast(
            "changes that the next reader of the page saw", seen(), "changes", CHANGES, 1));
  }

  private Load reading(String path) throws Exception {
    return Load.of(SECONDS, number -> new Reader(portal.wire(), path));
  }

  private record Reader(Wire wire, String path) implements Load.Worker {
    @Override
    public void once() throws IOException {
      var answer = wire.get(path);
      if (answer.status() != 200 || answer.body().length < 5_000)
        throw new IOException(path + " " + answer.status());
    }

    @Override
    public void close() throws IOException {
      wire.close();
    }
  }

  private int seen() throws IOException {
    int seen = 0;
    try (var wire = portal.wire()) {
      for (int i = 0; i < CHANGES; i++) {
        wire.get(PAGE);
        var text = "Who paid for number " + i + "?";
        Sql.run(
            "insert into comment (district_id, initiative_id, text, state, created_at)"
                + " select district_id, id, ?, 'SHOWN', now() from initiative where slug = ?",
            text,
            PAGE.substring(PAGE.lastIndexOf('/') + 1));
        if (wire.get(PAGE).text().contains(text)) seen++;
      }
    }
    return seen;
  }
}
