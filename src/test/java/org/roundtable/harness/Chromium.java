package org.roundtable.harness;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;

/** Debian's Chromium, one for all browser tests of a run. */
final class Chromium {
  private static Browser browser;

  private Chromium() {}

  static synchronized Browser browser() {
    if (browser == null) {
      var program = ChromiumProgram.here();
      if (program.there().isEmpty())
        System.out.println("Chromium is missing; Debian's installer is asked for it…");
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
                      .setExecutablePath(program.find())
                      .setChromiumSandbox(!program.root())
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
}
