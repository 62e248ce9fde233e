package org.roundtable.launch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the jar carries for others (PostgreSQL, the server, the portal's WAR), unpacked once per
 * content under the data folder's {@code runtime}, so that the next start finds it there. A folder
 * is complete or absent: it gets its name last.
 */
final class Unpacked {

  /** Writes the content of a resource under a folder. */
  interface Unpacking {
    void unpack(InputStream content, Path into) throws IOException;
  }

  private Unpacked() {}

  /**
   * The folder {@code runtime/NAME-CHECKSUM} with the resource's content; older ones of that name
   * are deleted.
   */
  static Path folder(DataFolder folder, String name, String resource, Unpacking unpacking) {
    try {
      var url = resource(resource);
      var place = folder.runtime().resolve(name + "-" + checksum(url));
      if (!Files.exists(place)) {
        var fresh = folder.runtime().resolve(name + ".new");
        delete(fresh);
        Files.createDirectories(fresh);
        try (var content = new BufferedInputStream(url.openStream(), 1 << 16)) {
          unpacking.unpack(content, fresh);
        }
        Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
        deleteOthers(folder.runtime(), name, place);
      }
      return place;
    } catch (IOException e) {
      throw new Obstacle(
          "The data folder %s cannot take what the portal unpacks there (%s); is the disk full?"
              .formatted(folder.root(), e.getMessage()),
          e);
    }
  }

  private static URL resource(String name) {
    var url = Unpacked.class.getResource(name);
    if (url == null) {
      throw new Obstacle("This jar does not carry " + name + " for this machine.");
    }
    return url;
  }

  private static String checksum(URL url) throws IOException {
    if (url.openConnection() instanceof JarURLConnection jar) {
      return Long.toHexString(jar.getJarEntry().getCrc());
    }
    try {
      var file = Path.of(url.toURI());
      return Long.toHexString(Files.size(file) ^ Files.getLastModifiedTime(file).toMillis());
    } catch (java.net.URISyntaxException e) {
      throw new IOException(e);
    }
  }

  private static void deleteOthers(Path runtime, String name, Path kept) throws IOException {
    List<Path> old = new ArrayList<>();
    try (var all = Files.newDirectoryStream(runtime, name + "-*")) {
      all.forEach(old::add);
    }
    old.remove(kept);
    for (Path path : old) {
      delete(path);
    }
  }

  static void delete(Path path) throws IOException {
    if (!Files.exists(path)) {
      return;
    }
    try (Stream<Path> all = Files.walk(path)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
