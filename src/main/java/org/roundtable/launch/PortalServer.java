package org.roundtable.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Payara Micro with the portal's WAR in it, inside this process but behind a class loader of its
 * own: what the launcher carries (the same portal classes, JDBC, Flyway) must not be seen by the
 * WAR, nor the other way round.
 */
final class PortalServer {

  private static final String WAR = "roundtable.war";
  private static final int OK = 200;
  private static final String NESTED = "MICRO-INF/runtime/";

  private final Object payara;

  private PortalServer(Object payara) {
    this.payara = payara;
  }

  /** Boots the server; returns when the portal answers. */
  static PortalServer start(DataFolder folder, Listener listener) {
    Path log = folder.log().resolve("portal.log.0");
    Path server =
        Unpacked.folder(folder, "server", "/payara-micro.jar", PortalServer::unpackServer);
    Path war = Unpacked.folder(folder, "portal", "/" + WAR, PortalServer::unpackWar);
    try {
      var settings = new ServerSettings(listener);
      Path root = settings.write(folder);
      keepQuiet(folder.log().resolve("portal.out"));
      var portal = new PortalServer(boot(server, settings.arguments(root, war.resolve(WAR))));
      if (listener.status("/health/ready") != OK) {
        portal.stop();
        throw new Obstacle("The portal did not start; %s says why.".formatted(log));
      }
      return portal;
    } catch (IOException | ReflectiveOperationException e) {
      throw new Obstacle("The portal's server did not start; %s says why.".formatted(log), e);
    }
  }

  /** The server prints a little besides what it logs; the console is for the operator. */
  private static void keepQuiet(Path file) throws IOException {
    var stream = new PrintStream(Files.newOutputStream(file), true, StandardCharsets.UTF_8);
    System.setOut(stream);
    System.setErr(stream);
  }

  private static Object boot(Path server, String[] arguments)
      throws IOException, ReflectiveOperationException {
    Path boot = server.resolve("boot.jar");
    System.setProperty("fish.payara.micro.BootJar", boot.toUri().toString());
    System.setProperty("fish.payara.micro.UnpackDir", server.toString());
    // The folder itself is there too: the server looks for its resource adapters (*.rar) in it.
    var places = new URL[] {boot.toUri().toURL(), server.resolve("runtime").toUri().toURL()};
    var loader = new URLClassLoader("server", places, ClassLoader.getPlatformClassLoader());
    Thread.currentThread().setContextClassLoader(loader);
    return loader
        .loadClass("fish.payara.micro.impl.PayaraMicroImpl")
        .getMethod("create", String[].class)
        .invoke(null, (Object) arguments);
  }

  /** Ends requests and undeploys; does nothing when it is stopped already. */
  void stop() {
    try {
      payara.getClass().getMethod("shutdown").invoke(payara);
    } catch (InvocationTargetException e) {
      // It was stopped already, by its own shutdown hook.
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void unpackWar(InputStream war, Path into) throws IOException {
    Files.copy(war, into.resolve(WAR), StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * Payara Micro is a jar of jars: they become files, and the rest a {@code boot.jar} that names
   * them.
   */
  private static void unpackServer(InputStream jar, Path into) throws IOException {
    Files.createDirectories(into.resolve("runtime"));
    List<String> classPath = new ArrayList<>();
    Map<String, byte[]> rest = new LinkedHashMap<>();
    try (var all = new ZipInputStream(jar)) {
      for (ZipEntry entry = all.getNextEntry(); entry != null; entry = all.getNextEntry()) {
        String name = entry.getName();
        if (!name.startsWith(NESTED)) {
          rest.put(name, all.readAllBytes());
        } else if (!entry.isDirectory()) {
          String file = "runtime/" + name.substring(NESTED.length());
          Files.copy(all, into.resolve(file));
          classPath.add(file);
        }
      }
    }
    writeBootJar(into.resolve("boot.jar"), classPath, rest);
  }

  private static void writeBootJar(Path jar, List<String> classPath, Map<String, byte[]> entries)
      throws IOException {
    var manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, String.join(" ", classPath));
    entries.remove(JarFile.MANIFEST_NAME);
    try (var boot = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
      for (var entry : entries.entrySet()) {
        boot.putNextEntry(new ZipEntry(entry.getKey()));
        boot.write(entry.getValue());
        boot.closeEntry();
      }
    }
  }
}
