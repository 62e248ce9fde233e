package org.roundtable.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One tab of a {@link Browser}. Acts by what a person sees (labels, names of buttons and links),
 * and {@link #check()}s what stands there.
 */
public final class Tab implements AutoCloseable {
  private final Browser browser;
  private final Page page;
  private final List<String> trouble = new ArrayList<>();

  Tab(Browser browser, Page page) {
    this.browser = browser;
    this.page = page;
    page.onPageError(error -> trouble.add("script: " + error));
    page.onConsoleMessage(
        message -> {
          var itself =
              message.text().startsWith("Failed to load resource")
                  && message.location().startsWith(page.url());
          if (message.type().equals("error") && !itself)
            trouble.add("console: " + message.text() + " " + message.location());
        });
  }

  /** The page itself, for whatever else one wants to do with it. */
  public Page page() {
    return page;
  }

  public Tab go(String path) {
    page.navigate(path);
    return this;
  }

  /** Path and query of where this tab is now. */
  public String path() {
    return page.url().substring(Portal.address().length());
  }

  public Tab fill(String label, String text) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
    return this;
  }

  /** Presses the button of that name. */
  public Tab press(String button) {
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
        .first()
        .click();
    page.waitForLoadState();
    return this;
  }

  public Tab follow(String link) {
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link).setExact(true))
        .first()
        .click();
    page.waitForLoadState();
    return this;
  }

  /** Chooses the radio button or ticks the box of that label. */
  public Tab choose(String label) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first().check();
    return this;
  }

  public Locator find(String selector) {
    return page.locator(selector);
  }

  /** The text that the page's main part shows. */
  public String text() {
    return page.locator("main").innerText();
  }

  /** Waits for that text to stand on the page. */
  public Tab sees(String text) {
    page.getByText(text).first().waitFor();
    return this;
  }

  /**
   * Nothing that shuts somebody out (axe finds no violation), nothing wider than the screen, no
   * error in the console, no message key without its sentence.
   */
  public Tab check() {
    page.waitForLoadState();
    assertEquals(List.of(), trouble, () -> where() + ": errors in the console");
    assertEquals(List.of(), tooWide(), () -> where() + ": wider than the screen");
    if (browser.script()) {
      var found = new AxeBuilder(page).setLegacyMode(true).analyze().getViolations();
      assertEquals(
          "",
          found.stream()
              .map(
                  v ->
                      v.getId()
                          + " ("
                          + v.getHelp()
                          + "): "
                          + v.getNodes().stream()
                              .map(n -> n.getHtml())
                              .limit(5)
                              .collect(Collectors.joining(" | ")))
              .collect(Collectors.joining("\n")),
          () -> where() + ": axe");
    }
    assertEquals(false, page.content().contains("⟦"), () -> where() + ": a sentence is missing");
    return this;
  }

  @SuppressWarnings("unchecked")
  private List<String> tooWide() {
    return (List<String>)
        page.evaluate(
            """
            () => document.documentElement.scrollWidth <= window.innerWidth ? [] :
              [...document.querySelectorAll('body *')]
                .filter(e => e.getBoundingClientRect().right > window.innerWidth + 1 && !e.closest('.scroll, .skip'))
                .slice(0, 5).map(e => e.outerHTML.slice(0, 120))
                .concat('page: ' + document.documentElement.scrollWidth + ' px')""");
  }

  /** A picture of the whole page under {@code target/pictures}. */
  public Tab picture(String name) {
    var file =
        name
            + "-"
            + browser.width()
            + (browser.dark() ? "-dark" : "")
            + "-"
            + browser.language().substring(0, 2);
    page.screenshot(
        new ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target/pictures", file + ".png")));
    return this;
  }

  private String where() {
    return path() + " (" + browser + ")";
  }

  @Override
  public void close() {
    page.context().close();
  }
}
