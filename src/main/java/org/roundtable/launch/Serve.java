package org.roundtable.launch;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Starts the database and then the portal, says where it is, and serves until it is told to stop.
 */
@Command(
    name = "serve",
    description = "Starts the portal; this is what the jar does when no command is named.",
    mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {

  /** The exit code of a process that goes on. */
  static final int GOES_ON = -1;

  private static final long SECOND = 1_000_000_000L;

  @Mixin private Location location;
  @Mixin private Mail mail;
  @Spec private CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "Port of the portal, 0 for a free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description =
          "Address to listen on (default: ${DEFAULT-VALUE}, which only this machine reaches).")
  private String bind;

  @Option(
      names = "--public-url",
      paramLabel = "URL",
      description = "The portal's address for the public (default: http://localhost:PORT).")
  private URI publicUrl;

  @Option(
      names = "--demo",
      arity = "0..1",
      fallbackValue = "true",
      defaultValue = "false",
      paramLabel = "true|false",
      description =
          "Fill a new installation with the demo districts; anyone may sign in as their people.")
  private boolean demo;

  private PrintWriter out;
  private long saidAt;

  @Override
  public Integer call() throws IOException, SQLException {
    out = spec.commandLine().getOut();
    Heap.beModest();
    var running = new Running();
    try {
      start(running);
      return GOES_ON;
    } catch (IOException | SQLException | RuntimeException e) {
      if (running.isEnding()) {
        return GOES_ON;
      }
      running.close();
      throw e;
    }
  }

  private void start(Running running) throws IOException, SQLException {
    var listener = Listener.at(bind, port);
    String address = publicAddress(listener.port());
    var folder = location.folder();
    var lock = running.start(() -> lock(folder), FolderLock::close);
    var database = running.start(() -> database(folder), Database::close);
    bringUpToDate(new Schema(database));
    tellPortal(folder, database.address(), address);
    say("Starting the portal…");
    running.atStop(PortalServer.start(folder, listener)::stop);
    lock.serving();
    running.atStop(() -> say("Stopping…"));
    say("Roundtable is at %s (started in %.1f s; Ctrl-C stops it)".formatted(address, seconds()));
    say(demo ? Welcome.demo(database, address) : Welcome.firstOperator(database, address));
  }

  private String publicAddress(int listening) {
    if (publicUrl == null) {
      return "http://localhost:" + listening;
    }
    if (publicUrl.getHost() == null || !String.valueOf(publicUrl.getScheme()).matches("https?")) {
      throw new Obstacle("--public-url must look like https://roundtable.example.org.");
    }
    return publicUrl.toString().replaceFirst("/+$", "");
  }

  private static FolderLock lock(DataFolder folder) {
    return FolderLock.take(folder).orElseThrow(() -> Database.inUse(folder));
  }

  private Database database(DataFolder folder) {
    if (location.isNamed()) {
      return Database.named(location.named());
    }
    say("Starting the database…");
    return Database.startIn(folder);
  }

  private void bringUpToDate(Schema schema) {
    schema.migrate((step, all) -> progress("Bringing the database up to date", step, all));
    if (demo) {
      schema.enterDemo((step, all) -> progress("Entering the demo districts", step, all));
    }
  }

  /** Quick steps are not worth a line each. */
  private void progress(String what, int step, int all) {
    if (step == 1 || System.nanoTime() - saidAt > SECOND) {
      say("%s (%d of %d)…".formatted(what, step, all));
    }
  }

  private void tellPortal(DataFolder folder, DatabaseAddress database, String address) {
    System.setProperty("roundtable.db.url", database.url());
    System.setProperty("roundtable.db.user", database.user());
    System.setProperty("roundtable.db.password", database.password());
    System.setProperty("roundtable.data", folder.root().toString());
    System.setProperty("roundtable.second-factor.key", Secrets.secondFactorKey(folder));
    System.setProperty("roundtable.demo", Boolean.toString(demo));
    System.setProperty("roundtable.public-url", address);
    mail.properties().forEach(System::setProperty);
  }

  private static double seconds() {
    return System.currentTimeMillis() / 1e3
        - ManagementFactory.getRuntimeMXBean().getStartTime() / 1e3;
  }

  private void say(String line) {
    if (!line.isEmpty()) {
      out.println(line);
      saidAt = System.nanoTime();
    }
  }
}
