package org.roundtable.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.harness.Browser;
import org.roundtable.harness.Districts;
import org.roundtable.harness.Officials;
import org.roundtable.harness.Parents;
import org.roundtable.harness.Place;
import org.roundtable.harness.Portal;

/** Accounts as people meet them: in a browser, wide and narrow, in both languages. */
class AccountPageIT {
  private static final String PASSWORD = "blue lamp over river";
  private Place jeffco;

  @BeforeEach
  void aDistrict() {
    Portal.address();
    jeffco = Districts.jeffco();
  }

  @Test
  void aParentSignsUpByTheLinkInTheLetterJoinsAndSignsOut() {
    signUpAndJoin(Browser.wide());
  }

  @Test
  void aParentSignsUpWithoutJavaScriptOnAPhone() {
    signUpAndJoin(Browser.narrow().withoutScript());
  }

  private void signUpAndJoin(Browser browser) {
    var email = "ann." + Secret.fresh().substring(0, 9).toLowerCase() + "@example.org";
    var tab = browser.open("/sign-up?then=/" + jeffco.slug() + "/join").picture("sign-up").check();
    tab.press("Make my account").sees("Type an e-mail address, such as").check();
    tab.fill("E-mail address", email).press("Make my account").sees("Type the name that others");
    tab.fill("Your name", "Ann Lee").fill("Password, if you want one", "password1");
    tab.press("Make my account").sees("Many people use this password").check();
    tab.fill("Password, if you want one", PASSWORD).press("Make my account");
    tab.sees("Look into your mailbox").picture("mailbox").check();
    tab.follow("Read the letter (demonstration)").sees(email).picture("demo-mail").check();
    tab.follow("Open the link").sees("One more press").picture("link").check();
    tab.press("Open my account").sees("Your account is open").picture("join").check();
    tab.press("Join").sees("You belong to this district now").check();
    tab.go("/sign-out").check().press("Sign out").sees("You are signed out");
    tab.go("/sign-in").fill("E-mail address", email).fill("Password", PASSWORD).press("Sign in");
    tab.sees("Sign out").go("/me").sees("Ann Lee").check();
    tab.close();
  }

  @Test
  void onePressSignsInAsAPersonOfTheDemonstration() {
    var tab = Browser.wide().open("/sign-in").press("Sam Carter · parent");
    tab.sees("Sign out").go("/me").sees("Sam Carter").picture("me-persona").check();
    tab.close();
  }

  @Test
  void aTokenIsShownOnceAndAnInvitationNamesItsRoles() {
    var tab = Browser.wide().as(Parents.maria(jeffco)).open("/me");
    tab.fill("What is it for?", "my sheet").press("Make a token").sees("not shown again").check();
    assertTrue(tab.find("code").innerText().startsWith("rt_"));
    tab.go("/me").sees("my sheet");
    assertEquals(0, tab.find("code").count());
    tab.close();
    var desk =
        Browser.wide()
            .as(Officials.administrator(jeffco))
            .open("/" + jeffco.slug() + "/desk/people");
    desk.fill("E-mail address", "ruth.new@example.org")
        .press("Send the invitation")
        .sees("Tick at least one")
        .check();
    desk.choose("clerk of the board")
        .press("Send the invitation")
        .sees("The invitation is on its way")
        .check();
    desk.close();
  }
}
