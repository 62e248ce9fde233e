package org.roundtable.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.roundtable.harness.Someone;
import org.roundtable.harness.Tab;

/**
 * Somebody's way through the portal, by one {@link Hand}. After each act one says what stands there
 * then, and that page is checked.
 */
final class Walk implements AutoCloseable {
  private final Hand hand;
  private final Tab tab;

  private Walk(Hand hand, Tab tab) {
    this.hand = hand;
    this.tab = tab;
  }

  /** Begins at an address, as nobody in particular. */
  static Walk from(String path, Hand hand) {
    return new Walk(hand, hand.browser().open(path));
  }

  static Walk from(String path, Hand hand, Someone person) {
    return new Walk(hand, hand.browser().as(person).open(path));
  }

  Walk follow(String link) {
    hand.press(named(AriaRole.LINK, link));
    return this;
  }

  Walk press(String button) {
    hand.press(named(AriaRole.BUTTON, button));
    return this;
  }

  Walk write(String label, String text) {
    hand.write(labelled(label), text);
    return this;
  }

  Walk pick(String label, String option) {
    hand.pick(labelled(label), hand.tongue().exactly(option));
    return this;
  }

  /** Ticks the box whose label has that text in it. */
  Walk tick(String label) {
    hand.tick(
        tab.page()
            .getByRole(
                AriaRole.CHECKBOX, new GetByRoleOptions().setName(hand.tongue().within(label)))
            .first());
    return this;
  }

  /** Chooses the radio button whose label has that text in it. */
  Walk choose(String label) {
    hand.choose(
        tab.page()
            .getByRole(AriaRole.RADIO, new GetByRoleOptions().setName(hand.tongue().within(label)))
            .first());
    return this;
  }

  /** Types or takes an address from elsewhere: a letter, a bookmark. */
  Walk go(String path) {
    tab.go(path);
    return this;
  }

  /** The page says this now, and shuts nobody out. */
  Walk sees(String text) {
    tab.page().getByText(hand.tongue().within(text)).first().waitFor();
    if (hand.looksAround()) tab.checkInTwoLooks();
    else tab.check();
    return this;
  }

  Tab tab() {
    return tab;
  }

  private Locator named(AriaRole role, String name) {
    return tab.page()
        .getByRole(role, new GetByRoleOptions().setName(hand.tongue().exactly(name)))
        .first();
  }

  private Locator labelled(String label) {
    return tab.page()
        .getByLabel(hand.tongue().exactly(label))
        .and(tab.find("input, textarea, select"))
        .first();
  }

  @Override
  public void close() {
    tab.close();
  }
}
