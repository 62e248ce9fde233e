package org.roundtable.harness;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;

/** Debian's Chromium, one for each thread that runs browser tests: it is steered by one alone. */
final class Chromium {
  private static final List<String> ARGUMENTS =
      List.of(
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--hide-scrollbars");
  private static final ThreadLocal<Browser> MINE = ThreadLocal.withInitial(Chromium::launch);

  private Chromium() {}

  static Browser browser() {
    return MINE.get();
  }

  private static synchronized Browser launch() {
    var program = ChromiumProgram.here();
    if (program.there().isEmpty())
      System.out.println("Chromium is missing; Debian's installer is asked for it…");
    var path = program.find();
    var playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    return playwright
        .chromium()
        .launch(
            new LaunchOptions()
                .setExecutablePath(path)
                .setChromiumSandbox(!program.root())
                .setArgs(ARGUMENTS));
  }
}
