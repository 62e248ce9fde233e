package org.roundtable.journeys;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page.ScreenshotOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.roundtable.harness.Browser;

/**
 * The pictures of the README, taken of the demonstration. They go to {@code target/pictures}; with
 * {@code -Dscreenshots} they replace the ones that the README shows.
 */
class PicturesPageIT {
  private static final Path PLACE =
      Path.of(
          System.getProperty("screenshots") == null ? "target/pictures" : "src/docs/screenshots");
  private static final long MOST_BYTES = 300_000;

  @Test
  void thePicturesOfTheReadmeShowTheDemonstrationAndStaySmall() throws IOException {
    taken("initiative", Browser.wide(), "/jeffco/initiatives/dashboard-in-house");
    taken("notice-phone", Browser.narrow(), "/jeffco/notices/inbloom");
    taken("decisions", Browser.wide(), "/jeffco/decisions");
  }

  private static void taken(String name, Browser browser, String path) throws IOException {
    var file = PLACE.resolve(name + ".png");
    try (var tab = browser.open(path).check()) {
      tab.page().screenshot(new ScreenshotOptions().setPath(file));
    }
    assertTrue(Files.size(file) <= MOST_BYTES, () -> file + " is too large");
  }
}
