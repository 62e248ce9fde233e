package org.roundtable.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.roundtable.kernel.Coalescer;

/**
 * Which state of the database one sees at this moment. PostgreSQL names it by the transactions that
 * are over and those that are not (pg_current_snapshot): while the name is the same, every query
 * finds the same rows. Readers who come within a millisecond ask once.
 */
@ApplicationScoped
public class Snapshots {
  private static final long MILLISECOND = 1_000_000;

  @jakarta.annotation.Resource(lookup = "java:app/jdbc/roundtable")
  DataSource database;

  private final Coalescer<Object, Optional<String>> together =
      new Coalescer<>(all -> Collections.nCopies(all.size(), always(look())));
  private final AtomicLong changes = new AtomicLong();
  private volatile Seen seen = new Seen(Optional.empty(), System.nanoTime() - MILLISECOND);

  private record Seen(Optional<String> name, long asked) {
    private boolean isRecent() {
      return System.nanoTime() - asked < MILLISECOND;
    }
  }

  /** To be called when something was changed here, before anybody is told so. */
  public void changed() {
    changes.incrementAndGet();
  }

  /** The name of the present one; nothing while the database does not answer. */
  public Optional<String> now() {
    long before = changes.get();
    var recent = seen;
    var name = recent.isRecent() ? recent.name() : together.ask("now");
    return name.map(n -> n + " " + before);
  }

  private static Supplier<Optional<String>> always(Optional<String> name) {
    return () -> name;
  }

  private Optional<String> look() {
    long asked = System.nanoTime();
    var name = current();
    seen = new Seen(name, asked);
    return name;
  }

  private Optional<String> current() {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement("select pg_current_snapshot()::text");
        var row = statement.executeQuery()) {
      row.next();
      return Optional.of(row.getString(1));
    } catch (SQLException noAnswer) {
      return Optional.empty();
    }
  }
}
