package org.roundtable.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a PostgreSQL server writes beside its data while it runs ({@code postmaster.pid}): process,
 * port, state.
 */
record PostmasterFile(Path file, long process, int port, boolean ready) {

  private static final int PROCESS = 0;
  private static final int PORT = 3;
  private static final int STATE = 7;

  static Optional<PostmasterFile> read(DataFolder folder) {
    Path file = folder.database().resolve("postmaster.pid");
    try {
      List<String> lines = Files.readAllLines(file);
      boolean whole = lines.size() > STATE;
      return Optional.of(
          new PostmasterFile(
              file,
              Long.parseLong(lines.get(PROCESS).strip()),
              whole ? Integer.parseInt(lines.get(PORT).strip()) : 0,
              whole && lines.get(STATE).strip().equals("ready")));
    } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  /**
   * Whether that process still is a PostgreSQL server: after a reboot the number may belong to any
   * program.
   */
  boolean isAlive() {
    return ProcessHandle.of(process)
        .filter(ProcessHandle::isAlive)
        .flatMap(handle -> handle.info().command())
        .filter(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
        .isPresent();
  }

  void delete() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new Obstacle("%s cannot be deleted.".formatted(file), e);
    }
  }
}
