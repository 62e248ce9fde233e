package org.roundtable.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder that holds an installation: its database, secrets and logs, and under {@code runtime}
 * what the jar unpacks there (which may be deleted at any time while the portal is stopped).
 */
public record DataFolder(Path root) {

  /** A folder that a portal was started on before. */
  static DataFolder existing(Path root) {
    if (!new DataFolder(root.toAbsolutePath().normalize()).hasDatabase()) {
      throw new Obstacle(
          "There is no installation in %s; name its folder with --data, or start the portal there first."
              .formatted(root));
    }
    return at(root);
  }

  /** Makes the folder where it is missing. */
  public static DataFolder at(Path root) {
    var folder = new DataFolder(root.toAbsolutePath().normalize());
    try {
      for (Path part : new Path[] {folder.root, folder.runtime(), folder.log(), folder.secrets()}) {
        Files.createDirectories(part);
      }
      Files.setPosixFilePermissions(folder.secrets(), PosixFilePermissions.fromString("rwx------"));
      Files.delete(Files.createTempFile(folder.root, "writable", null));
      return folder;
    } catch (IOException e) {
      throw new Obstacle(
          "The data folder %s cannot be written; choose another one with --data or change its owner."
              .formatted(folder.root),
          e);
    }
  }

  Path database() {
    return root.resolve("database");
  }

  Path runtime() {
    return root.resolve("runtime");
  }

  Path log() {
    return root.resolve("log");
  }

  Path secrets() {
    return root.resolve("secrets");
  }

  Path lock() {
    return root.resolve("lock");
  }

  boolean hasDatabase() {
    return Files.exists(database().resolve("PG_VERSION"));
  }
}
