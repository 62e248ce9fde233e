package org.roundtable.launch;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.locks.LockSupport;

/**
 * The installation's database, brought up to date: a server that was named, the one of the portal
 * that runs on the data folder, or one that is started here and stopped at closing. Rows are read
 * and written as {@link #connect()} gives it; tables are changed by migrations alone.
 */
public final class Database implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final DatabaseAddress portal;
  private final DatabaseAddress owner;
  private final Runnable closing;

  private Database(DatabaseAddress portal, DatabaseAddress owner, Runnable closing) {
    this.portal = portal;
    this.owner = owner;
    this.closing = closing;
  }

  /** A server that somebody else runs. */
  public static Database named(DatabaseAddress address) {
    address.check();
    return new Database(address, address, () -> {});
  }

  /**
   * Starts the folder's own server, making it where there is none. The caller holds the folder's
   * lock.
   */
  static Database startIn(DataFolder folder) {
    var secrets = Secrets.of(folder);
    var server = PostgresServer.start(folder, secrets);
    try {
      return embedded(secrets, server.port(), server::stop);
    } catch (RuntimeException e) {
      server.stop();
      throw e;
    }
  }

  /**
   * For tests and commands: the folder's database, migrated, whether its portal runs or not.
   *
   * @throws Obstacle when another command keeps the folder, or the portal is of another version
   */
  public static Database of(DataFolder folder) {
    Instant until = Instant.now().plus(PATIENCE);
    while (true) {
      Optional<FolderLock> lock = FolderLock.take(folder);
      if (lock.isPresent()) {
        return alone(folder, lock.get());
      }
      OptionalInt port = PostgresServer.runningOn(folder);
      if (FolderLock.holder(folder).serving() && port.isPresent()) {
        return embedded(Secrets.of(folder), port.getAsInt(), () -> {}).refuseOtherSchema();
      }
      if (Instant.now().isAfter(until)) {
        throw inUse(folder);
      }
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
  }

  private static Database alone(DataFolder folder, FolderLock lock) {
    var running = new Running();
    try {
      running.atStop(lock::close);
      var started = running.start(() -> startIn(folder), Database::close);
      new Schema(started).migrate(Schema.SILENT);
      return new Database(started.portal, started.owner, running::close);
    } catch (RuntimeException e) {
      running.close();
      throw e;
    }
  }

  static Obstacle inUse(DataFolder folder) {
    long process = FolderLock.holder(folder).process();
    return new Obstacle(
        "The data folder %s is in use by %s; stop that one or choose another folder with --data."
            .formatted(folder.root(), process == 0 ? "another process" : "process " + process));
  }

  private static Database embedded(Secrets secrets, int port, Runnable closing) {
    String server = "jdbc:postgresql://127.0.0.1:%d/".formatted(port);
    Roles.make(
        new DatabaseAddress(server + "postgres", Secrets.SUPERUSER, secrets.superuser()),
        server,
        secrets);
    String url = server + Roles.DATABASE;
    return new Database(
        new DatabaseAddress(url, Secrets.PORTAL, secrets.portal()),
        new DatabaseAddress(url, Secrets.OWNER, secrets.owner()),
        closing);
  }

  private Database refuseOtherSchema() {
    new Schema(this).refuseUnlessCurrent();
    return this;
  }

  /** As the portal: reads and writes rows, changes no table. The caller closes the connection. */
  public Connection connect() throws SQLException {
    return portal.connect();
  }

  /** What the portal inside the server is told. */
  public DatabaseAddress address() {
    return portal;
  }

  /** As the owner of the tables, for migrations. */
  DatabaseAddress owner() {
    return owner;
  }

  @Override
  public void close() {
    closing.run();
  }
}
