package org.roundtable.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a build does on a machine without Chromium; the installer here only notes what it is told.
 */
class ChromiumProgramTest {
  @TempDir private Path machine;

  @Test
  void whereItIsNothingIsInstalled() throws IOException {
    installer("exit 1");
    program("chromium", "exit 0");
    assertEquals(machine.resolve("chromium"), on(true).find());
    assertFalse(Files.exists(told()));
  }

  @Test
  void whereItIsMissingRootInstallsIt() throws IOException {
    installer("");
    assertEquals(machine.resolve("chromium"), on(true).find());
    assertEquals(List.of("update", "install -y chromium"), Files.readAllLines(told()));
  }

  @Test
  void somebodyElseInstallsItByAPasswordlessSudo() throws IOException {
    installer("");
    program("sudo", "[ \"$1\" = -n ] && shift && exec \"$@\"");
    assertEquals(machine.resolve("chromium"), on(false).find());
  }

  @Test
  void whoMayNotIsToldInOneLineWhatToInstall() throws IOException {
    refused(false);
    refused(true);
    installer("exit 100");
    refused(true);
    program("sudo", "echo a password is required >&2; exit 1");
    refused(false);
  }

  private void refused(boolean root) {
    var why = assertThrows(IllegalStateException.class, () -> on(root).find()).getMessage();
    assertTrue(why.contains("apt-get install chromium") && why.lines().count() == 1, why);
  }

  private ChromiumProgram on(boolean root) {
    return new ChromiumProgram(
        List.of(machine.resolve("chromium"), machine.resolve("chromium-browser")),
        List.of(machine),
        root);
  }

  private Path told() {
    return machine.resolve("told");
  }

  /** Notes what it is told, and puts a Chromium there unless {@code first} ends it before. */
  private void installer(String first) throws IOException {
    program(
        "apt-get",
        """
        echo "$*" >> '%1$s/told'
        %2$s
        [ "$1" = update ] || { echo > '%1$s/chromium'; chmod +x '%1$s/chromium'; }"""
            .formatted(machine, first));
  }

  private void program(String name, String script) throws IOException {
    var file = Files.writeString(machine.resolve(name), "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
