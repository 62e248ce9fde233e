package org.roundtable.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.roundtable.harness.Browser;

/**
 * How somebody works the pages: with a mouse, with a finger on a phone in Spanish, with the
 * keyboard alone, or on a phone whose browser runs no script. With the keyboard every step is a
 * key, and one sees where one is.
 */
enum Hand {
  MOUSE,
  MOUSE_IN_SPANISH,
  KEYBOARD,
  NO_SCRIPT;

  private static final int MOST_TABS = 300;
  private static final String SEEN =
      "e => e.matches(':focus-visible') && getComputedStyle(e).outlineStyle !== 'none'";

  Browser browser() {
    return switch (this) {
      case NO_SCRIPT -> Browser.narrow().withoutScript();
      case MOUSE_IN_SPANISH -> Browser.narrow().inDark().inSpanish();
      default -> Browser.wide();
    };
  }

  Tongue tongue() {
    return this == MOUSE_IN_SPANISH ? Tongue.SPANISH : Tongue.ENGLISH;
  }

  /** Once in each language what stands there is looked at in both sizes and lights. */
  boolean looksAround() {
    return this == MOUSE || this == MOUSE_IN_SPANISH;
  }

  /** Presses a button or follows a link. */
  void press(Locator target) {
    if (this != KEYBOARD) target.click();
    else key(reached(target, "e => e === document.activeElement"), "Enter");
  }

  /** Writes into a field, over what stands there. */
  void write(Locator field, String text) {
    if (this != KEYBOARD) field.fill(text);
    else {
      reached(field, "e => e === document.activeElement");
      if ("date".equals(field.getAttribute("type")))
        field.page().keyboard().type(inOrderOfTheLocale(text));
      else {
        key(field, "Control+A");
        field.page().keyboard().type(text);
      }
    }
  }

  void tick(Locator box) {
    if (this != KEYBOARD) box.check();
    else if (!box.isChecked()) key(reached(box, "e => e === document.activeElement"), "Space");
  }

  /** Chooses a radio button; the keyboard reaches its group, then walks with the arrows. */
  void choose(Locator radio) {
    if (this != KEYBOARD) radio.check();
    else {
      reached(radio, "e => e.name === document.activeElement.name");
      key(radio, "Space");
      for (int i = 0; i < MOST_TABS && !radio.isChecked(); i++) key(radio, "ArrowDown");
    }
  }

  /** Picks an option of a list. */
  void pick(Locator list, Pattern option) {
    var wanted =
        list.locator("option").allInnerTexts().stream()
            .map(String::strip)
            .filter(option.asMatchPredicate())
            .findFirst()
            .orElseThrow(() -> new AssertionError("no option " + option + " in " + list));
    if (this != KEYBOARD) list.selectOption(wanted);
    else {
      reached(list, "e => e === document.activeElement");
      key(list, "Home");
      for (int i = 0; i < MOST_TABS && !wanted.equals(picked(list)); i++) key(list, "ArrowDown");
      assertEquals(wanted, picked(list));
    }
  }

  private static Object picked(Locator list) {
    return list.evaluate("e => e.selectedOptions[0]?.text.trim()");
  }

  private static Locator reached(Locator target, String there) {
    for (int i = 0; i < MOST_TABS; i++) {
      key(target, "Tab");
      if (target.evaluate(there).equals(true)) {
        var here = target.page().locator("*:focus");
        assertEquals(true, here.evaluate(SEEN), () -> "Nobody sees that the focus is at " + target);
        return target;
      }
    }
    return fail("Tab does not come to " + target);
  }

  private static void key(Locator at, String key) {
    at.page().keyboard().press(key);
  }

  /** 2026-11-21 as an American date field takes it, key by key. */
  private static String inOrderOfTheLocale(String day) {
    var parts = day.split("-");
    return parts[1] + parts[2] + parts[0];
  }
}
