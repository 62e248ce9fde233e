package org.roundtable.harness;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where Debian's Chromium is. Where it is missing, Debian's own installer gets it, if this build
 * may; else one line says what to install.
 *
 * @param places where it may be, the first of them where the installer puts it
 * @param path the folders that commands are looked for in
 * @param root whether this build may do all
 */
record ChromiumProgram(List<Path> places, List<Path> path, boolean root) {
  private static final Path LOG = Path.of("target/install-chromium.log");

  /** As it is on this machine. */
  static ChromiumProgram here() {
    return new ChromiumProgram(
        List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser")),
        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .map(Path::of)
            .toList(),
        "root".equals(System.getProperty("user.name")));
  }

  Path find() {
    return there()
        .or(this::installed)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "The browser tests need Chromium; install it with: sudo apt-get install chromium"));
  }

  Optional<Path> there() {
    return places.stream().filter(Files::isExecutable).findFirst();
  }

  private Optional<Path> installed() {
    run("update");
    return run("install", "-y", "chromium") ? there() : Optional.empty();
  }

  private boolean run(String... what) {
    var command = new ArrayList<String>();
    if (!root) {
      command.add(named("sudo"));
      command.add("-n");
    }
    command.add(named("apt-get"));
    command.addAll(List.of(what));
    if (command.contains("")) return false;
    var process = new ProcessBuilder(command).redirectErrorStream(true);
    process.environment().put("DEBIAN_FRONTEND", "noninteractive");
    try {
      return process.redirectOutput(LOG.toFile()).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** The program of that name, or an empty text. */
  private String named(String program) {
    return path.stream()
        .map(folder -> folder.resolve(program))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst()
        .orElse("");
  }
}
