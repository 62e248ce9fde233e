package org.roundtable.account.door;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.roundtable.account.Callers;
import org.roundtable.account.Client;
import org.roundtable.account.Limit;
import org.roundtable.account.LinkOver;
import org.roundtable.account.Proof;
import org.roundtable.account.Secret;
import org.roundtable.account.SignIns;
import org.roundtable.account.WrongSignIn;
import org.roundtable.account.factor.Offer;
import org.roundtable.account.factor.SecondFactors;
import org.roundtable.account.factor.Totp;
import org.roundtable.harness.Districts;
import org.roundtable.harness.InsideIT;
import org.roundtable.harness.Officials;
import org.roundtable.harness.Parents;
import org.roundtable.harness.Sql;
import org.roundtable.harness.TestClock;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.NotFound;
import org.roundtable.kernel.TooMany;

/** Signing up, signing in, and the links that go by mail. */
class EntranceIT extends InsideIT {
  private static final Pattern TOKEN = Pattern.compile("token=([\\w-]+)");
  private static final String PASSWORD = "blue lamp over river";
  private static final AtomicInteger NETWORK = new AtomicInteger();

  @Inject Entrance entrance;
  @Inject Doorway doorway;
  @Inject SignIns signIns;
  @Inject Callers callers;
  @Inject Personas personas;
  @Inject SecondFactors factors;
  private final String email =
      "ann." + Secret.fresh().substring(0, 9).toLowerCase() + "@example.org";
  private final Client phone = client();

  @Test
  void anAccountIsThereOnceItsLinkWasOpenedAndNotBefore() {
    signUp(phone);
    assertEquals(0, Sql.number("select count(*) from person where email = ?", email));
    var opened = doorway.open(token(email), null, null, null, phone);
    assertEquals("/jeffco", opened.returnTo());
    assertNotNull(callers.caller(opened.signedIn().secret()).orElseThrow().person());
    assertNotNull(entrance.signIn(email, PASSWORD, phone).secret());
  }

  @Test
  void aKnownAddressGetsALetterToSignInAndTheSameAnswer() {
    signUp(phone);
    doorway.open(token(email), null, null, null, phone);
    assertDoesNotThrow(() -> signUp(client()));
    assertTrue(letter(email).contains("You have one already"));
    doorway.open(token(email), null, null, null, phone);
    assertEquals(1, Sql.number("select count(*) from person where email = ?", email));
    assertDoesNotThrow(() -> entrance.sendSignInLink("nobody-" + email, "en", null, client()));
    assertTrue(letter("nobody-" + email).contains("It has no account yet"));
  }

  @Test
  void aMailedLinkAndANewPasswordDoNotSkipTheSecondProof() {
    signUp(phone);
    var signedIn = doorway.open(token(email), null, null, null, phone).signedIn();
    var app = Offer.fresh(email).totp();
    factors.setUp(
        callers.caller(signedIn.secret()).orElseThrow().person(),
        app,
        app.code(Totp.step(TestClock.instant())),
        phone);
    assertEquals(Proof.CODE_DUE, entrance.signIn(email, PASSWORD, phone).proof());
    entrance.sendSignInLink(email, "en", null, phone);
    assertEquals(
        Proof.CODE_DUE, doorway.open(token(email), null, null, null, phone).signedIn().proof());
    entrance.sendResetLink(email, "en", phone);
    var reset = doorway.open(token(email), null, null, "green boat on water", phone).signedIn();
    assertEquals(Proof.CODE_DUE, reset.proof());
    assertFalse(callers.caller(reset.secret()).orElseThrow().signedIn());
  }

  @Test
  void aPasswordThatAStrangerChoseDoesNotCountWhenTheLinkIsOpenedElsewhere() {
    signUp(phone);
    var mine = client();
    doorway.open(token(email), null, null, null, mine);
    assertThrows(WrongSignIn.class, () -> entrance.signIn(email, PASSWORD, mine));
  }

  @Test
  void ofManyWhoPressAtTheSameMomentOneIsSignedIn() throws Exception {
    signUp(phone);
    var token = token(email);
    var done = new AtomicInteger();
    var start = new CountDownLatch(1);
    var many = Executors.newFixedThreadPool(8);
    for (int i = 0; i < 8; i++)
      many.submit(
          () -> {
            start.await();
            doorway.open(token, null, null, null, phone);
            return done.incrementAndGet();
          });
    start.countDown();
    many.shutdown();
    assertTrue(many.awaitTermination(60, TimeUnit.SECONDS));
    assertEquals(1, done.get());
  }

  @Test
  void aLinkIsOverAfterItsTimeAndAfterItsUse() {
    signUp(phone);
    var token = token(email);
    TestClock.passes(Duration.ofHours(25));
    assertThrows(LinkOver.class, () -> doorway.open(token, null, null, null, phone));
    TestClock.runs();
    doorway.open(token, null, null, null, phone);
    assertThrows(LinkOver.class, () -> doorway.open(token, null, null, null, phone));
  }

  @Test
  void onlyHashesOfSecretsAreKept() {
    signUp(phone);
    var token = token(email);
    var opened = doorway.open(token, null, null, null, phone);
    for (var table : new String[] {"sign_in", "one_time_link", "known_device", "person"})
      for (var secret :
          new String[] {token, opened.signedIn().secret(), opened.signedIn().device(), PASSWORD})
        assertEquals(
            0,
            Sql.number(
                "select count(*) from " + table + " t where t::text like ?", "%" + secret + "%"));
  }

  @Test
  void nobodyCanLockAnotherPersonOut() {
    signUp(phone);
    doorway.open(token(email), null, null, null, phone);
    var attacker = client();
    for (int i = 0; i < Limit.SIGN_IN_TO_ACCOUNT_FROM_NETWORK.times(); i++)
      assertThrows(WrongSignIn.class, () -> entrance.signIn(email, "guess after guess", attacker));
    assertThrows(TooMany.class, () -> entrance.signIn(email, PASSWORD, attacker));
    var sameNetwork = new Client(attacker.address(), "", null, phone.device());
    assertNotNull(entrance.signIn(email, PASSWORD, sameNetwork).secret());
  }

  @Test
  void anOfficialIsSignedOutAfterHalfADayOfRestAndAFamilyIsNot() {
    var jeffco = Districts.jeffco();
    var clerk = Officials.clerk(jeffco).cookie();
    var maria = signIns.begin(Parents.maria(jeffco).id().value(), phone).secret();
    TestClock.passes(Duration.ofHours(13));
    assertTrue(callers.caller(clerk).isEmpty());
    assertTrue(callers.caller(maria).isPresent());
    TestClock.passes(Duration.ofDays(14));
    assertTrue(callers.caller(maria).isEmpty());
  }

  @Test
  void signingInAgainEndsTheSecretBefore() {
    var maria = Parents.maria(Districts.jeffco()).id().value();
    var first = signIns.begin(maria, phone);
    var second =
        signIns.begin(maria, new Client(phone.address(), "", first.secret(), first.device()));
    assertTrue(callers.caller(first.secret()).isEmpty());
    assertTrue(callers.caller(second.secret()).isPresent());
    signIns.end(second.secret());
    assertFalse(callers.caller(second.secret()).isPresent());
  }

  @Test
  void theDoorOfTheDemonstrationIsNowhereElse() {
    var invented =
        Sql.number(
            "insert into person (email, name) values (?, 'Persona') returning id",
            email.replace("example.org", "demo.example"));
    assertTrue(personas.all().isEmpty());
    assertThrows(NotFound.class, () -> personas.signInAs(invented, phone));
  }

  @Test
  void theFirstOperatorComesInByTheLinkOfTheLauncherOnce() {
    var secret = Secret.fresh();
    Sql.run(
        "insert into one_time_link (token_hash, purpose, created_at, expires_at)"
            + " values (?, 'FIRST_OPERATOR', now(), now() + interval '1 day')",
        Secret.hash(secret));
    assertThrows(BadInput.class, () -> doorway.open(secret, "Otis", email, "password1", phone));
    assertThrows(BadInput.class, () -> doorway.open(secret, "", email, PASSWORD, phone));
    var opened = doorway.open(secret, "Otis Grant", email, PASSWORD, phone);
    assertEquals("/operator", opened.returnTo());
    assertEquals(Proof.SECOND_MISSING, opened.signedIn().proof());
    var app = Offer.fresh(email).totp();
    var operator =
        factors.setUp(
            callers.caller(opened.signedIn().secret()).orElseThrow().person(),
            app,
            app.code(Totp.step(TestClock.instant())),
            phone);
    assertTrue(callers.caller(operator.signedIn().secret()).orElseThrow().operator());
    assertThrows(LinkOver.class, () -> doorway.open(secret, "Otis", email, PASSWORD, phone));
  }

  private void signUp(Client client) {
    entrance.signUp(new Entrance.SignUp(email, "Ann Lee", PASSWORD, "en", "/jeffco"), client);
  }

  private static Client client() {
    return new Client("198.51.100." + NETWORK.incrementAndGet(), "", null, Secret.fresh());
  }

  private static String token(String email) {
    var found = TOKEN.matcher(letter(email));
    assertTrue(found.find());
    return found.group(1);
  }

  private static String letter(String email) {
    return org.roundtable.harness.Letters.last(email);
  }
}
