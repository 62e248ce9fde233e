package org.roundtable.notice.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.roundtable.harness.Browser;
import org.roundtable.harness.Districts;
import org.roundtable.harness.Tab;
import org.roundtable.kernel.Sentences;

/** A family asks which systems know its child. */
class MyChildPageIT extends SystemsOfChildrenIT {
  @Test
  void aFamilyAsksWithoutScriptAndReadsOnPaperTheSame() {
    for (var browser : List.of(Browser.wide(), Browser.narrow().inSpanish()))
      try (var tab = browser.withoutScript().open("/" + place.slug() + "/notices")) {
        tab.follow(say(browser, "child.link"));
        ask(tab, browser, LUCY);
        assertEquals("/" + place.slug() + "/my-child", tab.path());
        assertEquals(List.of("The bus", "The grades", "The plans", "The table-mesa"), named(tab));
        tab.sees(say(browser, "State.NOT_YET_KNOWN"));
        tab.sees(say(browser, "child.portal"));
        assertTrue(tab.find("#programme-BUS").isChecked());
        assertEquals("03", tab.find("#grade").inputValue());
        tab.picture("my-child/answer");
        tab.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        assertFalse(tab.find("form").isVisible());
        assertFalse(tab.find("footer").isVisible());
        assertTrue(tab.text().contains(LUCY.school()), tab.text());
        assertTrue(tab.text().contains(place.name()), tab.text());
        tab.picture("my-child/paper");
      }
  }

  @Test
  void theAnswerShutsNobodyOut() {
    for (var browser : List.of(Browser.wide(), Browser.narrow().inSpanish().inDark()))
      try (var tab = browser.open("/jeffco/my-child")) {
        ask(tab, browser, LUCY);
        tab.picture("my-child/jeffco").checkInEveryLook();
        tab.go("/" + place.slug() + "/my-child");
        ask(tab, browser, BEN);
        tab.picture("my-child/proposed").checkInEveryLook();
        tab.press(browser.language().startsWith("en") ? "Español" : "English");
        assertEquals(List.of("The grades", "The college"), named(tab));
        tab.go("/cde/my-child").press(say(browser, "child.show"));
        tab.picture("my-child/any").checkInEveryLook();
      }
  }

  @Test
  void whereNothingFitsItSaysSo() {
    var empty = Districts.jeffco();
    try (var tab = Browser.wide().open("/" + empty.slug() + "/my-child")) {
      tab.press(say(Browser.wide(), "child.show"));
      tab.sees(say(Browser.wide(), "child.nothing")).checkInTwoLooks();
    }
  }

  /** By keys alone: to the button with Tab, and through it with Enter. */
  @Test
  void theKeyboardIsEnough() {
    try (var tab = Browser.wide().open("/" + place.slug() + "/my-child")) {
      var keys = tab.page().keyboard();
      tab.find("#school").focus();
      keys.type("Lookout");
      keys.press("Tab");
      keys.type("10");
      for (int i = 0; i < 10; i++) keys.press("Tab");
      keys.press("Enter");
      tab.page().waitForSelector("#answer");
      assertEquals(List.of("The grades", "The college"), named(tab));
    }
  }

  private static void ask(Tab tab, Browser browser, Child child) {
    tab.find("#school").selectOption(child.school());
    tab.find("#grade").selectOption(child.grade());
    for (var programme : child.programmes()) tab.find("#programme-" + programme).check();
    tab.press(say(browser, "child.show"));
  }

  private static List<String> named(Tab tab) {
    return tab.find(".held h4 .text").allInnerTexts();
  }

  private static String say(Browser browser, String key) {
    return Sentences.in(java.util.Locale.forLanguageTag(browser.language().substring(0, 2)))
        .say(key);
  }
}
