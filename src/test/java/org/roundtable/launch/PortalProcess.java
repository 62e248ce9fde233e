package org.roundtable.launch;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The jar, run as an operator runs it. */
public final class PortalProcess {

  private static final Path JAR = Path.of("target", "roundtable.jar").toAbsolutePath();
  private static final Pattern ADDRESS = Pattern.compile("Roundtable is at (\\S+)");
  private static final int PATIENCE_SECONDS = 120;

  /** A command that has ended. */
  public record Ended(int code, String out, String err) {}

  private final Process process;
  private final List<String> lines = new ArrayList<>();

  private PortalProcess(Process process) {
    this.process = process;
  }

  /** Starts the portal and waits until it says its address. */
  static PortalProcess start(String... arguments) throws IOException {
    return start(Map.of(), arguments);
  }

  static PortalProcess start(Map<String, String> environment, String... arguments)
      throws IOException {
    return startUntil(ADDRESS, environment, arguments);
  }

  /** Starts the portal and waits for a line of its. */
  static PortalProcess startUntil(Pattern said, String... arguments) throws IOException {
    return startUntil(said, Map.of(), arguments);
  }

  private static PortalProcess startUntil(
      Pattern said, Map<String, String> environment, String... arguments) throws IOException {
    var portal =
        new PortalProcess(builder(environment, arguments).redirectErrorStream(true).start());
    return portal.readUntil(said);
  }

  /** Reads on until it says its address. */
  PortalProcess serving() throws IOException {
    return readUntil(ADDRESS);
  }

  private PortalProcess readUntil(Pattern said) throws IOException {
    var out = process.inputReader();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      lines.add(line);
      if (said.matcher(line).find()) {
        return this;
      }
    }
    return fail("the portal ended: " + lines);
  }

  /** Lets some time pass; the process is to live on. */
  void livesOn() throws InterruptedException {
    assertFalse(process.waitFor(100, TimeUnit.MILLISECONDS), "it has ended");
  }

  /** Runs a command to its end. */
  public static Ended run(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("out", null);
    Path err = Files.createTempFile("err", null);
    var process =
        builder(environment, arguments)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroy();
      fail("still running: " + String.join(" ", arguments));
    }
    var ended = new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
    Files.delete(out);
    Files.delete(err);
    return ended;
  }

  /** One line says why it did not start, and the exit code is 2. */
  static void refused(Ended ended, String because) {
    assertAll(
        () -> assertEquals(2, ended.code(), ended.err()),
        () -> assertEquals(1, ended.err().lines().count(), ended.err()),
        () -> assertTrue(ended.err().contains(because), ended.err()));
  }

  private static ProcessBuilder builder(Map<String, String> environment, String... arguments) {
    assertTrue(Files.exists(JAR), JAR + " is missing: build it first (mvn package)");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                JAR.toString()));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("ROUNDTABLE_"));
    builder.environment().putAll(environment);
    return builder;
  }

  URI address() {
    Matcher matcher = ADDRESS.matcher(String.join("\n", lines));
    assertTrue(matcher.find());
    return URI.create(matcher.group(1));
  }

  long id() {
    return process.pid();
  }

  /** What it has said until its address, and one line more if asked for. */
  String nextLine() throws IOException {
    return process.inputReader().readLine();
  }

  /** Asks it to stop, as a service manager does. */
  void terminate() throws InterruptedException {
    process.destroy();
    assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "it does not stop");
  }

  /** {@code kill -9}. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }
}
