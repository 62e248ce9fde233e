package org.roundtable.harness;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.stream.Stream;
import org.roundtable.account.SignIns;

/**
 * How somebody looks at the {@link Portal}: the width of the screen in CSS pixels, light or dark,
 * language, with or without JavaScript, and who is signed in (null: nobody).
 */
public record Browser(int width, boolean dark, String language, boolean script, Someone person) {
  static final int HEIGHT = 900;
  private static final int DESK = 1280;
  private static final int PHONE = 320;

  /** A desk: 1280 px. */
  public static Browser wide() {
    return new Browser(DESK, false, "en-US", true, null);
  }

  /** An old phone: 320 px. */
  public static Browser narrow() {
    return new Browser(PHONE, false, "en-US", true, null);
  }

  /** The same person and language at the desk and on the phone, by day and by night. */
  List<Browser> inEveryLook() {
    return Stream.of(DESK, PHONE)
        .flatMap(
            wide ->
                Stream.of(false, true)
                    .map(night -> new Browser(wide, night, language, script, person)))
        .toList();
  }

  boolean isOneOfTwo() {
    return (width == PHONE) == dark == language.startsWith("en");
  }

  ColorScheme scheme() {
    return dark ? ColorScheme.DARK : ColorScheme.LIGHT;
  }

  public Browser inDark() {
    return new Browser(width, true, language, script, person);
  }

  public Browser inSpanish() {
    return new Browser(width, dark, "es-US", script, person);
  }

  public Browser withoutScript() {
    return new Browser(width, dark, language, false, person);
  }

  /** Signed in as that person. */
  public Browser as(Someone person) {
    return new Browser(width, dark, language, script, person);
  }

  /** Opens an address of the portal in a fresh tab without any other cookie. */
  public Tab open(String path) {
    var context =
        Chromium.browser()
            .newContext(
                new NewContextOptions()
                    .setViewportSize(width, HEIGHT)
                    .setColorScheme(scheme())
                    .setLocale(language)
                    .setTimezoneId("America/Denver")
                    .setJavaScriptEnabled(script)
                    .setBaseURL(Portal.address()));
    context.setDefaultTimeout(15_000);
    if (person != null)
      context.addCookies(
          List.of(
              new Cookie(SignIns.COOKIE, person.cookie())
                  .setUrl(Portal.address().replaceFirst("^http:", "https:"))
                  .setSecure(true)
                  .setHttpOnly(true)));
    return new Tab(this, context.newPage()).go(path);
  }

  @Override
  public String toString() {
    return "%d px, %s, %s%s"
        .formatted(width, dark ? "dark" : "light", language, script ? "" : ", no JavaScript");
  }
}
