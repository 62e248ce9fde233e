package org.roundtable.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.roundtable.launch.DataFolder;
import org.roundtable.launch.Database;

/**
 * The shipped {@code roundtable.jar} with its demonstration, started once for all tests of a run
 * that talk to it from outside. {@link Sql} reads and writes its database meanwhile. While one
 * writes tests, {@code -Dportal=http://localhost:N -Dportal.data=DIR} names one that runs already.
 */
public final class Portal {
  private static final Path JAR = Path.of("target/roundtable.jar");
  private static final String RUNNING = System.getProperty("portal");
  private static final Path DATA = Path.of(System.getProperty("portal.data", "target/it-portal"));
  private static final Path LOG = Path.of("target/it-portal.log");
  private static final Pattern READY = Pattern.compile("Roundtable is at (\\S+)");
  private static final int PATIENCE_SECONDS = 180;
  private static String address;
  private static Process process;

  private Portal() {}

  /** Where it is, without a slash at the end; starts it at the first call. */
  public static synchronized String address() {
    if (address == null && process != null)
      throw new IllegalStateException("The portal did not start; see " + LOG);
    if (address == null) {
      try {
        if (RUNNING == null) start();
        else address = RUNNING;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      Sql.from(Database.of(DataFolder.at(DATA))::connect);
    }
    return address;
  }

  /** The port on this machine. */
  public static int port() {
    return Integer.parseInt(address().substring(address().lastIndexOf(':') + 1));
  }

  /** The process that holds the data folder. */
  public static ProcessHandle process() {
    address();
    try {
      var holder = Files.readString(DATA.resolve("lock")).strip().split(" ")[0];
      return ProcessHandle.of(Long.parseLong(holder)).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its data folder. */
  public static Path data() {
    address();
    return DATA;
  }

  /** What the server has logged so far. */
  public static String log() {
    try {
      return Files.readString(DATA.resolve("log/portal.log.0"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void start() throws IOException {
    if (!Files.exists(JAR))
      throw new IllegalStateException(JAR + " is missing; build it first: mvn package");
    Folders.delete(DATA);
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                JAR.toString(),
                "serve",
                "--demo",
                "--port",
                "0",
                "--data",
                DATA.toString())
            .redirectErrorStream(true)
            .redirectOutput(LOG.toFile())
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(Portal::stop));
    var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (address == null) {
      var said = Files.readString(LOG);
      var ready = READY.matcher(said);
      if (ready.find()) address = ready.group(1);
      else if (ended() || System.nanoTime() > until)
        throw new IllegalStateException("The portal did not start:\n" + said);
    }
  }

  /** Waits a moment for the process, and tells whether it has ended. */
  private static boolean ended() {
    try {
      return process.waitFor(200, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void stop() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) process.destroyForcibly();
    } catch (InterruptedException e) {
      process.destroyForcibly();
    }
  }
}
