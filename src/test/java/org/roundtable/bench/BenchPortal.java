package org.roundtable.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.roundtable.harness.Folders;
import org.roundtable.harness.Sql;
import org.roundtable.launch.DataFolder;
import org.roundtable.launch.Database;

/**
 * The shipped {@code roundtable.jar} as a process of its own, with an empty database and a second,
 * plain application on the same server to measure against.
 */
final class BenchPortal implements AutoCloseable {
  private static final Path WORK = Path.of("target/bench");
  private static final Path DATA = WORK.resolve("data");
  private static final Path LOG = WORK.resolve("portal.log");
  private static final Path JAR = Path.of("target/roundtable.jar");
  private static final int PATIENCE_SECONDS = 120;
  private final Process process;
  private final URI address;
  private final Database database;

  private BenchPortal(Process process, URI address) {
    this.process = process;
    this.address = address;
    database = Database.of(DataFolder.at(DATA));
    Sql.from(database::connect);
  }

  static BenchPortal start() throws IOException, InterruptedException {
    Folders.delete(WORK);
    Files.createDirectories(WORK);
    var portal = WORK.resolve("portal.jar");
    jar(portal, manifest(), "", PlainServer.class);
    var plain = WORK.resolve("plain.war");
    jar(plain, new Manifest(), "WEB-INF/classes/", PlainServlet.class);
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                portal.toString(),
                plain.toString(),
                "serve",
                "--demo",
                "--port",
                "0",
                "--data",
                DATA.toString())
            .redirectErrorStream(true)
            .redirectOutput(LOG.toFile())
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    return new BenchPortal(process, address(process));
  }

  /** The shipped jar's manifest, which opens what the server needs, for another main class. */
  private static Manifest manifest() throws IOException {
    try (var shipped = new JarFile(JAR.toFile())) {
      var manifest = shipped.getManifest();
      var main = manifest.getMainAttributes();
      main.put(Attributes.Name.MAIN_CLASS, PlainServer.class.getName());
      main.put(Attributes.Name.CLASS_PATH, JAR.toAbsolutePath().toUri().toString());
      return manifest;
    }
  }

  /** A jar with one class. */
  private static void jar(Path file, Manifest manifest, String folder, Class<?> type)
      throws IOException {
    var name = type.getName().replace('.', '/') + ".class";
    try (var jar = new JarOutputStream(Files.newOutputStream(file), manifest);
        InputStream code = type.getClassLoader().getResourceAsStream(name)) {
      jar.putNextEntry(new ZipEntry(folder + name));
      code.transferTo(jar);
    }
  }

  private static URI address(Process process) throws IOException, InterruptedException {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (System.nanoTime() < until && !process.waitFor(200, TimeUnit.MILLISECONDS)) {
      var lines = Files.readAllLines(LOG);
      if (lines.contains(PlainServer.READY))
        return lines.stream()
            .filter(l -> l.startsWith("Roundtable is at "))
            .map(l -> URI.create(l.split(" ")[3]))
            .findFirst()
            .orElseThrow();
    }
    throw new IllegalStateException("The portal did not start:\n" + Files.readString(LOG));
  }

  Wire wire() throws IOException {
    return new Wire(address);
  }

  Database database() {
    return database;
  }

  /** Runs another command of the shipped jar on the portal's data folder. */
  void command(List<String> words) throws IOException, InterruptedException {
    var all = new ArrayList<>(List.of("java", "-jar", JAR.toString()));
    all.addAll(words);
    all.addAll(List.of("--data", DATA.toString()));
    var run = new ProcessBuilder(all).inheritIO().start();
    if (run.waitFor() != 0) throw new IllegalStateException("failed: " + all);
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
  }
}
