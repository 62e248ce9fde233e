package org.roundtable.launch;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import org.roundtable.account.Secret;

/**
 * The passwords of the embedded database, drawn at its making and kept in a file that only its
 * owner reads. Three roles: the superuser makes the others, the owner changes tables, the portal
 * itself only reads and writes rows.
 */
record Secrets(String superuser, String owner, String portal) {

  static final String SUPERUSER = "postgres";
  static final String OWNER = "roundtable_owner";
  static final String PORTAL = "roundtable_app";

  static Secrets of(DataFolder folder) {
    Path file = folder.secrets().resolve("database.properties");
    try {
      if (!Files.exists(file)) {
        var fresh = new Secrets(Secret.fresh(), Secret.fresh(), Secret.fresh());
        Path half = folder.secrets().resolve("database.tmp");
        writePrivately(
            half,
            "%s=%s%n%s=%s%n%s=%s%n"
                .formatted(SUPERUSER, fresh.superuser, OWNER, fresh.owner, PORTAL, fresh.portal));
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        return fresh;
      }
      var kept = new Properties();
      kept.load(new StringReader(Files.readString(file)));
      return new Secrets(
          kept.getProperty(SUPERUSER), kept.getProperty(OWNER), kept.getProperty(PORTAL));
    } catch (IOException e) {
      throw new Obstacle("%s cannot be read or written.".formatted(file), e);
    }
  }

  /**
   * The key under which the portal seals what even a copy of the database must not tell: 32 bytes
   * in base64url, drawn at the first start.
   */
  static String secondFactorKey(DataFolder folder) {
    Path file = folder.secrets().resolve("second-factor.key");
    try {
      if (!Files.exists(file)) {
        Path half = folder.secrets().resolve("second-factor.tmp");
        writePrivately(half, Secret.fresh());
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new Obstacle("%s cannot be read or written.".formatted(file), e);
    }
  }

  static void writePrivately(Path file, String text) throws IOException {
    Files.deleteIfExists(file);
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(file, text);
  }
}
