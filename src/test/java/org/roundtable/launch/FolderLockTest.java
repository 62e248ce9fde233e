package org.roundtable.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

  @TempDir Path place;

  @Test
  void oneHolderAtATimeAndTheNextAfterIt() {
    var folder = DataFolder.at(place);
    var lock = FolderLock.take(folder).orElseThrow();
    assertTrue(FolderLock.take(folder).isEmpty());
    assertEquals(ProcessHandle.current().pid(), FolderLock.holder(folder).process());
    lock.close();
    FolderLock.take(folder).orElseThrow().close();
  }

  @Test
  void theFileSaysWhoHoldsItAndWhetherItServes() throws Exception {
    var folder = DataFolder.at(place);
    try (var lock = FolderLock.take(folder).orElseThrow()) {
      lock.serving();
    }
    long self = ProcessHandle.current().pid();
    assertEquals(
        new FolderLock.Holder(self, true),
        FolderLock.Holder.parse(Files.readString(folder.lock())));
    assertEquals(new FolderLock.Holder(0, false), FolderLock.Holder.parse(""));
  }

  @Test
  void aFolderThatCannotBeMadeIsNamed() throws Exception {
    Path file = Files.createFile(place.resolve("file"));
    var obstacle = assertThrows(Obstacle.class, () -> DataFolder.at(file.resolve("data")));
    assertTrue(obstacle.getMessage().contains(file.toString()), obstacle.getMessage());
    assertTrue(obstacle.getMessage().contains("--data"), obstacle.getMessage());
  }

  @Test
  void secretsAreForTheOwnerAlone() throws Exception {
    var folder = DataFolder.at(place);
    var secrets = Secrets.of(folder);
    assertEquals("rwx------", permissions(folder.secrets()));
    assertEquals("rw-------", permissions(folder.secrets().resolve("database.properties")));
    assertEquals(secrets, Secrets.of(folder), "drawn once, then kept");
  }

  private static String permissions(Path path) throws Exception {
    return java.nio.file.attribute.PosixFilePermissions.toString(
        Files.getPosixFilePermissions(path));
  }
}
