package org.roundtable.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/**
 * The PostgreSQL server that the jar carries, run on the data folder and reachable from this
 * machine alone. It is a process of its own, so it outlives a killed portal; the next start finds
 * it by {@code postmaster.pid} and ends it in good order before it starts anew.
 */
final class PostgresServer {

  /** Just-in-time compilation costs far more than it saves on queries as short as the portal's. */
  private static final Map<String, String> SETTINGS =
      Map.ofEntries(
          Map.entry("listen_addresses", "127.0.0.1"),
          Map.entry("unix_socket_directories", ""),
          Map.entry("max_connections", "100"),
          Map.entry("shared_buffers", "64MB"),
          Map.entry("jit", "off"),
          Map.entry("synchronous_commit", "on"),
          Map.entry("max_wal_size", "256MB"),
          Map.entry("log_checkpoints", "off"),
          Map.entry("log_timezone", "UTC"),
          Map.entry("timezone", "UTC"));

  private final DataFolder folder;
  private final Path programs;
  private final int port;

  private PostgresServer(DataFolder folder, Path programs, int port) {
    this.folder = folder;
    this.programs = programs;
    this.port = port;
  }

  /** Starts the server, after making its database cluster where there is none. */
  static PostgresServer start(DataFolder folder, Secrets secrets) {
    var server = new PostgresServer(folder, PostgresPrograms.unpack(folder), freePort());
    server.refuseOtherMajorVersion();
    server.endOrphan();
    server.create(secrets);
    server.run();
    return server;
  }

  /** The port of the server that runs on the folder, if one is ready there. */
  static OptionalInt runningOn(DataFolder folder) {
    return PostmasterFile.read(folder)
        .filter(file -> file.ready() && file.isAlive())
        .map(file -> OptionalInt.of(file.port()))
        .orElse(OptionalInt.empty());
  }

  int port() {
    return port;
  }

  /** Ends all sessions and writes everything out; returns when the server is gone. */
  void stop() {
    Optional<ProcessHandle> process =
        PostmasterFile.read(folder).flatMap(file -> ProcessHandle.of(file.process()));
    program("stop the database", "pg_ctl", "-D", data(), "-m", "fast", "-w", "-t", "60", "stop");
    process.ifPresent(handle -> handle.onExit().orTimeout(10, TimeUnit.SECONDS).join());
  }

  private void refuseOtherMajorVersion() {
    try {
      if (folder.hasDatabase()) {
        String made = Files.readString(folder.database().resolve("PG_VERSION")).strip();
        if (!made.equals(PostgresPrograms.MAJOR_VERSION)) {
          throw new Obstacle(
              "The database in %s was made by PostgreSQL %s and this Roundtable carries %s; use the version that made it, or dump and restore it."
                  .formatted(folder.root(), made, PostgresPrograms.MAJOR_VERSION));
        }
      }
    } catch (IOException e) {
      throw new Obstacle("The database in %s cannot be read.".formatted(folder.root()), e);
    }
  }

  private void endOrphan() {
    Optional<PostmasterFile> left = PostmasterFile.read(folder);
    if (left.isPresent() && left.get().isAlive()) {
      stop();
    } else if (left.isPresent()) {
      left.get().delete();
    }
  }

  private void create(Secrets secrets) {
    if (folder.hasDatabase()) {
      return;
    }
    Path fresh = folder.root().resolve("database.new");
    Path password = folder.secrets().resolve("superuser.tmp");
    try {
      Unpacked.delete(fresh);
      Secrets.writePrivately(password, secrets.superuser() + "\n");
      program(
          "make the database",
          "initdb",
          "-D",
          fresh.toString(),
          "-U",
          Secrets.SUPERUSER,
          "--pwfile",
          password.toString(),
          "--auth",
          "scram-sha-256",
          "-E",
          "UTF8",
          "--locale",
          "C",
          "--locale-provider",
          "builtin",
          "--builtin-locale",
          "C.UTF-8",
          "--data-checksums");
      Files.move(fresh, folder.database(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new Obstacle("The database cannot be made in %s.".formatted(folder.root()), e);
    } finally {
      password.toFile().delete();
    }
  }

  /** Starts it at its port; returns when it answers. */
  void run() {
    var options = new StringBuilder("-p " + port);
    SETTINGS.forEach(
        (name, value) ->
            options.append(" -c ").append(name).append("='").append(value).append("'"));
    program(
        "start the database",
        "pg_ctl",
        "-D",
        data(),
        "-l",
        folder.log().resolve("database.log").toString(),
        "-o",
        options.toString(),
        "-w",
        "-t",
        "120",
        "start");
  }

  private String data() {
    return folder.database().toString();
  }

  private void program(String purpose, String name, String... arguments) {
    List<String> command = new ArrayList<>(PostgresPrograms.asOrdinaryUser());
    command.add(programs.resolve("bin").resolve(name).toString());
    command.addAll(List.of(arguments));
    Path output = folder.log().resolve(name + ".log");
    try {
      var builder =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
      builder.environment().put("LC_ALL", "C");
      builder.environment().keySet().removeIf(variable -> variable.startsWith("PG"));
      Process process = builder.start();
      process.getOutputStream().close();
      if (!process.waitFor(180, TimeUnit.SECONDS) || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new Obstacle("Roundtable could not %s; %s says why.".formatted(purpose, output));
      }
    } catch (IOException e) {
      throw new Obstacle("Roundtable could not %s: %s".formatted(purpose, e.getMessage()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Obstacle("Interrupted while trying to " + purpose + ".", e);
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new Obstacle("No port is free for the database.", e);
    }
  }
}
