package org.roundtable.launch;

import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * The tables, as numbered files under {@code sql/schema} that are applied once each, in order, all
 * or none; and the demo's story under {@code sql/demo}, which only ever enters an empty database
 * and has a history of its own.
 */
final class Schema {

  /** Told before each file. */
  interface Progress {
    void step(int number, int all);
  }

  static final Progress SILENT = (number, all) -> {};
  private static final String HISTORY = "schema_history";
  private static final String DEMO_HISTORY = "demo_history";

  /** Held, for the logging system forgets the level of a logger that nobody holds. */
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  private final Database database;

  Schema(Database database) {
    FLYWAY.setLevel(Level.SEVERE);
    this.database = database;
  }

  /** Brings the tables to this jar's version. */
  void migrate(Progress progress) {
    var flyway = flyway("sql/schema", HISTORY, progress);
    refuseOther(flyway);
    apply(flyway);
    protect(HISTORY);
  }

  /** Refuses a database that is not exactly of this jar's version. */
  void refuseUnlessCurrent() {
    var flyway = flyway("sql/schema", HISTORY, SILENT);
    refuseOther(flyway);
    if (flyway.info().pending().length > 0) {
      throw new Obstacle(
          "The portal that runs on this data folder is older than this jar; restart it with this one first.");
    }
  }

  /** Enters the demo's story into an empty database, once; later versions leave it as it is. */
  void enterDemo(Progress progress) {
    if (exists("select from pg_tables where tablename = '%s'".formatted(DEMO_HISTORY))) {
      return;
    }
    if (exists("select from district union all select from person")) {
      throw new Obstacle(
          "--demo is for a new installation and this one is in use; start it without --demo or name another folder with --data.");
    }
    apply(flyway("sql/demo", DEMO_HISTORY, progress));
    protect(DEMO_HISTORY);
  }

  private Flyway flyway(String location, String history, Progress progress) {
    var owner = database.owner();
    var counting = new Counting(progress);
    var flyway =
        new FluentConfiguration(Schema.class.getClassLoader())
            .dataSource(owner.url(), owner.user(), owner.password())
            .locations("classpath:" + location)
            .table(history)
            .sqlMigrationPrefix("")
            .sqlMigrationSeparator("-")
            .baselineOnMigrate(history.equals(DEMO_HISTORY))
            .baselineVersion("0")
            .outOfOrder(true)
            .validateOnMigrate(false)
            .validateMigrationNaming(true)
            .group(true)
            .callbacks(counting)
            .load();
    try {
      counting.all = flyway.info().pending().length;
    } catch (FlywayException e) {
      throw new Obstacle(
          "This jar's migrations cannot be read; build it anew with mvn clean: " + reason(e), e);
    }
    return flyway;
  }

  private static void refuseOther(Flyway flyway) {
    for (MigrationInfo info : flyway.info().all()) {
      if (info.getState().isApplied() && !info.getState().isResolved()) {
        throw new Obstacle(
            "The database holds migration %s, which this jar does not know: it was made by a newer Roundtable; start that one or restore a backup."
                .formatted(name(info)));
      }
      if (info.getState().isApplied() && !info.isChecksumMatching()) {
        throw new Obstacle(
            "Migration %s was applied to the database in another form than this jar has it; start the Roundtable that made the database or restore a backup."
                .formatted(name(info)));
      }
    }
  }

  private static String name(MigrationInfo info) {
    return info.getVersion() + "-" + info.getDescription().replace(' ', '-');
  }

  private static void apply(Flyway flyway) {
    try {
      flyway.migrate();
    } catch (FlywayException e) {
      throw new Obstacle(
          "The database is as it was, because bringing it up to date failed: " + reason(e), e);
    }
  }

  private static String reason(FlywayException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException) {
        return DatabaseAddress.firstLine(cause);
      }
    }
    return String.join(
        " ", e.getMessage().lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
  }

  /** The portal must not rewrite what was applied. */
  private void protect(String history) {
    if (database.owner().equals(database.address())) {
      return;
    }
    try (var connection = database.owner().connect();
        var statement = connection.createStatement()) {
      statement.execute(
          "revoke insert, update, delete on %s from %s".formatted(history, Secrets.PORTAL));
    } catch (SQLException e) {
      throw new Obstacle("The database's rights cannot be set: " + DatabaseAddress.firstLine(e), e);
    }
  }

  private boolean exists(String query) {
    try (var connection = database.owner().connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      return rows.next();
    } catch (SQLException e) {
      throw new Obstacle("The database cannot be read: " + DatabaseAddress.firstLine(e), e);
    }
  }

  private static final class Counting implements Callback {
    private final Progress progress;
    private int done;
    private int all;

    Counting(Progress progress) {
      this.progress = progress;
    }

    @Override
    public boolean supports(Event event, Context context) {
      return event == Event.BEFORE_EACH_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
      return true;
    }

    @Override
    public void handle(Event event, Context context) {
      progress.step(++done, all);
    }

    @Override
    public String getCallbackName() {
      return "progress";
    }
  }
}
