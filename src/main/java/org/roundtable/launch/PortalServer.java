package org.roundtable.launch;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
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

  private static final String NESTED = "MICRO-INF/runtime/";

  private final Object payara;

  private PortalServer(Object payara) {
    this.payara = payara;
  }

  /** Boots the server; returns when it serves the WAR or has failed to. */
  static PortalServer start(DataFolder folder, ServerSettings settings) {
    Path server =
        Unpacked.folder(folder, "server", "/payara-micro.jar", PortalServer::unpackServer);
    Path war =
        Unpacked.folder(folder, "portal", "/roundtable.war", PortalServer::unpackWar)
            .resolve("roundtable.war");
    try {
      Path rootDir = settings.write(folder);
      Path boot = server.resolve("boot.jar");
      System.setProperty("fish.payara.micro.BootJar", boot.toUri().toString());
      System.setProperty("fish.payara.micro.UnpackDir", server.toString());
      var loader =
          new URLClassLoader(
              "server",
              new URL[] {boot.toUri().toURL(), server.resolve("runtime").toUri().toURL()},
              ClassLoader.getPlatformClassLoader());
      Thread.currentThread().setContextClassLoader(loader);
      var type = loader.loadClass("fish.payara.micro.impl.PayaraMicroImpl");
      Object payara =
          type.getMethod("create", String[].class)
              .invoke(null, (Object) settings.arguments(rootDir, war));
      return new PortalServer(payara);
    } catch (IOException | ReflectiveOperationException e) {
      throw new Obstacle(
          "The portal's server did not start; %s says why."
              .formatted(folder.log().resolve("portal.log")),
          e);
    }
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
    Files.copy(war, into.resolve("roundtable.war"), StandardCopyOption.REPLACE_EXISTING);
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
