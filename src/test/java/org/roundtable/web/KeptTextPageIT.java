package org.roundtable.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.roundtable.account.SignIns;
import org.roundtable.harness.Browser;
import org.roundtable.harness.Districts;
import org.roundtable.harness.Officials;
import org.roundtable.harness.Parents;
import org.roundtable.harness.Portal;
import org.roundtable.harness.Sql;
import org.roundtable.harness.Tab;

/** A long lunch, a restart, a sign-out in another tab: what was typed comes back. */
class KeptTextPageIT {
  private static final String OPEN = "/jeffco/initiatives/dashboard-in-house";
  private static final String WORDS = "¿Quién ve las notas? <b>Ми</b> & 我们 'also' want to \"know\"";

  @Test
  void aPointSurvivesTheLossOfTheSession() {
    for (var browser : List.of(parent(Browser.wide()), parent(Browser.wide().withoutScript())))
      try (var tab = browser.open(OPEN)) {
        type(tab);
        tab.page().context().clearCookies(new ClearCookiesOptions().setName("__Host-view"));
        send(tab);
        assertEquals(WORDS, tab.find("[id='make:text']").inputValue());
        assertTrue(tab.text().contains("your text is kept"));
        send(tab);
        assertEquals(
            1,
            Sql.number(
                "select count(*) from comment where text = ? and author_id = ?",
                WORDS,
                browser.person().id().value()));
        assertEquals("", tab.go(OPEN).find("[id='make:text']").inputValue());
      }
  }

  @Test
  void aPointSurvivesBeingSignedOut() {
    try (var tab = parent(Browser.wide()).open(OPEN)) {
      type(tab);
      tab.page().context().clearCookies(new ClearCookiesOptions().setName(SignIns.COOKIE));
      send(tab);
      assertTrue(tab.path().startsWith("/sign-in?then="), tab::path);
      var back = Parents.maria(Districts.existing("jeffco"));
      tab.page()
          .context()
          .addCookies(
              List.of(
                  new Cookie(SignIns.COOKIE, back.cookie())
                      .setUrl(Portal.address().replaceFirst("^http:", "https:"))
                      .setSecure(true)));
      tab.go(OPEN);
      assertEquals(WORDS, tab.find("[id='make:text']").inputValue());
    }
  }

  @Test
  void aPasswordIsNeverKept() {
    try (var tab = Browser.wide().withoutScript().open("/sign-in")) {
      tab.find("[id='signIn:email']").fill("maria@example.org");
      tab.find("[id='signIn:password']").fill("correct horse battery");
      tab.page().context().clearCookies(new ClearCookiesOptions().setName("__Host-view"));
      tab.find("[id='signIn:password']").press("Enter");
      tab.page().waitForLoadState();
      assertEquals("maria@example.org", tab.find("[id='signIn:email']").inputValue());
      assertEquals("", tab.find("[id='signIn:password']").inputValue());
    }
  }

  private static Browser parent(Browser browser) {
    Portal.address();
    return browser.as(Parents.maria(Districts.existing("jeffco")));
  }

  private static void type(Tab tab) {
    tab.find("[id='make:text']").fill(WORDS);
  }

  private static void send(Tab tab) {
    tab.find("[id='make:send']").click();
    tab.page().waitForLoadState();
  }

  /** A button that works without a page load, and a server that says no. */
  @Test
  void whatAFailedRequestSaysStandsOnThePage() {
    Portal.address();
    var staff = Officials.staff(Districts.existing("jeffco"));
    try (var tab = Browser.wide().as(staff).open("/jeffco/desk/notices/new")) {
      tab.page()
          .route(
              "**/desk/notices/new**",
              route ->
                  route.fulfill(
                      new FulfillOptions()
                          .setStatus(500)
                          .setContentType("application/problem+json")
                          .setBody("{\"detail\": \"Something went wrong on our side.\"}")));
      tab.find("main button[type=submit]").first().click();
      assertEquals("Something went wrong on our side.", tab.find("#trouble").innerText());
    }
  }
}
