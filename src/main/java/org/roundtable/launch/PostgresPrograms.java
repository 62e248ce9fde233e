package org.roundtable.launch;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs for this machine, out of the archive that Zonky builds of them. */
final class PostgresPrograms {

  static final String MAJOR_VERSION = "17";

  private static final int OWNER_MAY_EXECUTE = 0100;

  private PostgresPrograms() {}

  static Path unpack(DataFolder folder) {
    return Unpacked.folder(folder, "postgresql", archive(), PostgresPrograms::untar);
  }

  private static String archive() {
    boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
    String cpu = System.getProperty("os.arch");
    if (List.of("aarch64", "arm64").contains(cpu)) {
      return "/postgres-%s-arm_64.txz".formatted(mac ? "darwin" : "linux");
    }
    if (!mac && List.of("amd64", "x86_64").contains(cpu)) {
      return "/postgres-linux-x86_64.txz";
    }
    throw new Obstacle(
        "Roundtable carries PostgreSQL for Linux (x86-64, ARM) and Macs with Apple silicon; here name a server with --db-url.");
  }

  private static void untar(InputStream archive, Path into) throws IOException {
    try (var tar = new TarArchiveInputStream(new XZInputStream(archive))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path target = into.resolve(entry.getName()).normalize();
        if (!target.startsWith(into)) {
          throw new IOException("an entry leads outside: " + entry.getName());
        }
        write(tar, entry, target);
      }
    }
  }

  private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, target);
    if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0) {
      Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  /**
   * PostgreSQL refuses to run as root. In a user namespace of its own root is nobody, yet still
   * owns its files.
   *
   * @return the words to put before a command: none for an ordinary user
   */
  static List<String> asOrdinaryUser() {
    if (new UnixSystem().getUid() != 0) {
      return List.of();
    }
    try {
      Process probe = new ProcessBuilder("unshare", "-U", "true").start();
      if (probe.waitFor(10, TimeUnit.SECONDS) && probe.exitValue() == 0) {
        return List.of("unshare", "-U");
      }
    } catch (IOException e) {
      // Said below: without unshare there is no way.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new Obstacle(
        "PostgreSQL does not run as root on this machine; start the portal as an ordinary user or name a server with --db-url.");
  }
}
