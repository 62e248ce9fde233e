package org.roundtable.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.harness.Authenticator;
import org.roundtable.harness.Browser;
import org.roundtable.harness.Districts;
import org.roundtable.harness.Http;
import org.roundtable.harness.Officials;
import org.roundtable.harness.Parents;
import org.roundtable.harness.Place;
import org.roundtable.harness.Portal;
import org.roundtable.harness.Someone;
import org.roundtable.harness.Sql;
import org.roundtable.harness.Tab;

/** Signing in with two proofs as people meet it. */
class TwoStepsPageIT {
  private static final String PASSWORD = "blue lamp over river";
  private Place jeffco;

  @BeforeEach
  void aDistrict() {
    Portal.address();
    jeffco = Districts.jeffco();
  }

  @Test
  void anOfficialSetsUpTheSecondStepBeforeTheDeskOpens() {
    setUpAndComeBack(Browser.wide());
  }

  @Test
  void anOfficialDoesSoWithoutJavaScriptOnAPhone() {
    setUpAndComeBack(Browser.narrow().withoutScript());
  }

  private void setUpAndComeBack(Browser browser) {
    var ruth = withPassword(Officials.clerk(jeffco));
    var desk = "/" + jeffco.slug() + "/desk";
    var tab = browser.open(desk);
    signIn(tab, ruth).sees("Your office needs").sees("1. Get an app").check();
    tab.go(desk).sees("1. Get an app");
    assertEquals("/me/two-steps?then=" + desk.replace("/", "%2F"), tab.path());
    var app = Authenticator.reads(tab);
    tab.fill("Code", "000000").press("Switch it on").sees("This code is not right").check();
    tab.fill("Code", app.code()).press("Switch it on").sees("Keep these ten codes");
    tab.picture("recovery-codes").check();
    var recovery = tab.find("main code").first().innerText();
    tab.follow("I have kept them");
    assertEquals(desk, tab.path());
    tab.go("/sign-out").press("Sign out").sees("You are signed out").go(desk);
    signIn(tab, ruth).sees("Your code").picture("code").check();
    assertEquals(0, tab.find("header a[href='/me']").count());
    tab.fill("Code", app.next()).press("Sign in");
    assertEquals(desk, tab.path());
    tab.go("/sign-out").press("Sign out").sees("You are signed out").go(desk);
    signIn(tab, ruth).fill("Code", recovery).press("Sign in").sees("recovery code is used up");
    tab.sees("You have 9 recovery codes left").picture("two-steps-on").check();
    tab.close();
  }

  @Test
  void aParentMaySwitchItOnAndOff() {
    try (var tab = Browser.wide().as(Parents.maria(jeffco)).open("/me")) {
      tab.follow("Sign-in in two steps").sees("Whoever guesses your password");
      var app = Authenticator.reads(tab);
      tab.fill("Code", app.code()).press("Switch it on").sees("Keep these ten codes");
      tab.follow("I have kept them").go("/me/two-steps").sees("It is on since");
      tab.fill("Code", "12").press("Switch it off").sees("This code is not right").check();
      tab.fill("Code", app.next()).press("Switch it off").sees("The second step is off").check();
    }
  }

  @Test
  void anAdministratorResetsItOnThePersonsPage() {
    var maria = Parents.maria(jeffco);
    Sql.run(
        "insert into second_factor (person_id, sealed_secret, set_up_at, last_step) values (?, ?, now(), 0)",
        maria.id().value(),
        new byte[48]);
    var page = "/" + jeffco.slug() + "/desk/people/" + maria.id().value();
    try (var tab = Browser.wide().as(Officials.administrator(jeffco)).open(page)) {
      tab.sees("Signing in takes two steps").check().press("Reset the second step");
      tab.sees("is signed out everywhere").sees("Signing in takes one step").check();
    }
  }

  @Test
  void anOperatorResetsItByTheAddress() {
    try (var tab = Browser.wide().as(Officials.operator()).open("/operator")) {
      tab.fill("E-mail address of whoever lost them", "nobody@example.org")
          .press("Reset the second step")
          .sees("This person has no second step")
          .check();
    }
  }

  @Test
  void theDeskIsClosedToASignInWithOneProof() {
    var ruth = Officials.clerk(jeffco);
    var secret = ruth.cookie();
    Sql.run("update sign_in set proven_at = null where person_id = ?", ruth.id().value());
    var one = Http.visitor().with("Cookie", SignIns.COOKIE + "=" + secret);
    for (var page : new String[] {"/desk", "/desk/motions/new", "/desk/people"}) {
      var answer = one.get("/" + jeffco.slug() + page);
      assertEquals(302, answer.status());
      assertTrue(answer.header("Location").contains("/me/two-steps?then="), page);
    }
    assertEquals(200, one.get("/me").status());
    assertTrue(one.get("/operator").header("Location").contains("/me/two-steps"));
  }

  private static Tab signIn(Tab tab, Someone person) {
    return tab.fill("E-mail address", person.email()).fill("Password", PASSWORD).press("Sign in");
  }

  private static Someone withPassword(Someone person) {
    var argon2 = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    Sql.run(
        "update person set password_hash = ? where id = ?",
        Password.hash(PASSWORD).addRandomSalt(16).with(argon2).getResult(),
        person.id().value());
    return person;
  }
}
