package org.roundtable.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One tab of a {@link Browser}. Acts by what a person sees (labels, names of buttons and links),
 * and {@link #check()}s what stands there.
 */
public final class Tab implements AutoCloseable {
  private final Page page;
  private final List<String> trouble = new ArrayList<>();
  private Browser browser;
  private int status;

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
    status = page.navigate(path).status();
    return this;
  }

  /** The HTTP status of the last {@link #go}. */
  public int status() {
    return status;
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
    var told = List.copyOf(trouble);
    trouble.clear();
    assertEquals(List.of(), told, () -> where() + ": errors in the console");
    assertEquals(List.of(), tooWide(), () -> where() + ": wider than the screen");
    if (browser.script()) assertEquals("", Axe.violations(page), () -> where() + ": axe");
    assertEquals(false, page.content().contains("⟦"), () -> where() + ": a sentence is missing");
    return this;
  }

  /** {@link #check()} at the desk and on the phone, each by day and by night. */
  public Tab checkInEveryLook() {
    return check(browser.inEveryLook());
  }

  /**
   * {@link #check()} at the desk and on the phone, in English at the one by day and at the other by
   * night, in Spanish the other way round: for states that a test comes upon in both languages.
   */
  public Tab checkInTwoLooks() {
    return check(browser.inEveryLook().stream().filter(Browser::isOneOfTwo).toList());
  }

  /** In those looks, and then it is as it was before. */
  private Tab check(List<Browser> looks) {
    var mine = browser;
    try {
      for (var look : looks) {
        turn(look);
        check();
      }
    } finally {
      turn(mine);
    }
    return this;
  }

  /** Without motion, so that the colours are the new ones at once and not on their way. */
  private void turn(Browser look) {
    browser = look;
    page.setViewportSize(look.width(), Browser.HEIGHT);
    page.emulateMedia(
        new EmulateMediaOptions()
            .setColorScheme(look.scheme())
            .setReducedMotion(ReducedMotion.REDUCE));
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
    return path().substring(0, Math.min(path().length(), 200)) + " (" + browser + ")";
  }

  @Override
  public void close() {
    page.context().close();
  }
}
