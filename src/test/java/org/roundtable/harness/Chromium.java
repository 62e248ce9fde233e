package org.roundtable.harness;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Debian's Chromium, one for all browser tests of a run. Where it is missing it is installed, if
 * this build may; else the tests stop with a line that says what to install.
 */
final class Chromium {
  private static final List<Path> PLACES =
      List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));
  private static Browser browser;

  private Chromium() {}

  static synchronized Browser browser() {
    if (browser == null) {
      var program = program();
      var playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
      browser =
          playwright
              .chromium()
              .launch(
                  new LaunchOptions()
                      .setExecutablePath(program)
                      .setChromiumSandbox(!root())
                      .setArgs(
                          List.of(
                              "--disable-gpu",
                              "--disable-quic",
                              "--no-first-run",
                              "--disable-background-networking",
                              "--disable-component-update",
                              "--disable-sync",
                              "--hide-scrollbars")));
    }
    return browser;
  }

  private static Path program() {
    return PLACES.stream().filter(Files::isExecutable).findFirst().orElseGet(Chromium::installed);
  }

  private static Path installed() {
    var asRoot = root() ? List.<String>of() : List.of("sudo", "-n");
    if (!run(asRoot, "apt-get", "update") || !run(asRoot, "apt-get", "install", "-y", "chromium"))
      throw new IllegalStateException(
          "The browser tests need Chromium; install it with: sudo apt-get install chromium");
    return PLACES.get(0);
  }

  private static boolean run(List<String> before, String... command) {
    var all = new ArrayList<>(before);
    all.addAll(List.of(command));
    try {
      var process = new ProcessBuilder(all).redirectErrorStream(true);
      process.environment().put("DEBIAN_FRONTEND", "noninteractive");
      return process
              .redirectOutput(Path.of("target/install-chromium.log").toFile())
              .start()
              .waitFor()
          == 0;
    } catch (IOException | InterruptedException e) {
      return false;
    }
  }

  private static boolean root() {
    return "root".equals(System.getProperty("user.name"));
  }
}
