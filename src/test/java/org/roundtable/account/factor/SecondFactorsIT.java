package org.roundtable.account.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.account.Caller;
import org.roundtable.account.Callers;
import org.roundtable.account.Client;
import org.roundtable.account.Limit;
import org.roundtable.account.Proof;
import org.roundtable.account.Role;
import org.roundtable.account.SecondProofFirst;
import org.roundtable.account.Secret;
import org.roundtable.account.SignInFirst;
import org.roundtable.account.SignIns;
import org.roundtable.account.SignedIn;
import org.roundtable.account.me.Tokens;
import org.roundtable.harness.Districts;
import org.roundtable.harness.InsideIT;
import org.roundtable.harness.Letters;
import org.roundtable.harness.Officials;
import org.roundtable.harness.Parents;
import org.roundtable.harness.Place;
import org.roundtable.harness.Someone;
import org.roundtable.harness.Sql;
import org.roundtable.harness.TestClock;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.TooMany;

/** Signing in with two proofs: who must, who may, and what is of no use to a thief. */
class SecondFactorsIT extends InsideIT {
  private static final AtomicInteger NETWORK = new AtomicInteger();

  @Inject SecondFactors factors;
  @Inject SignIns signIns;
  @Inject Callers callers;
  @Inject Tokens tokens;
  private Place jeffco;
  private Someone ruth;
  private Someone maria;
  private Totp app;

  @BeforeEach
  void aClerkAndAParent() {
    jeffco = Districts.jeffco();
    ruth = Officials.clerk(jeffco).joins(jeffco, 0);
    maria = Parents.maria(jeffco);
    app = Offer.fresh(ruth.email()).totp();
    TestClock.is(Instant.parse("2026-03-01T10:00:00Z"));
  }

  @Test
  void anOfficialWithOneProofActsAsAParentUntilTheSecondIsSetUp() {
    var one = signIns.begin(ruth.id().value(), client());
    var half = caller(one);
    assertEquals(Proof.SECOND_MISSING, half.proof());
    assertFalse(half.is(jeffco.id(), Role.CLERK));
    assertTrue(half.is(jeffco.id(), Role.PARENT));
    assertThrows(SecondProofFirst.class, () -> half.mustBe(jeffco.id(), Role.CLERK));
    assertThrows(SecondProofFirst.class, half::mustBeOperator);
    var both = factors.setUp(ruth.id(), app, code(), client(one)).signedIn();
    assertTrue(caller(both).is(jeffco.id(), Role.CLERK));
    assertTrue(callers.caller(one.secret()).isEmpty());
  }

  @Test
  void theFirstProofAloneSignsNobodyInOnceTheSecondIsSetUp() {
    setUp(maria);
    var half = signIns.begin(maria.id().value(), client());
    assertEquals(Proof.CODE_DUE, half.proof());
    assertFalse(caller(half).signedIn());
    TestClock.passes(Duration.ofMinutes(1));
    var given = factors.give(code(), client(half));
    assertNull(given.left());
    assertEquals(maria.id(), caller(given.signedIn()).person());
    assertNotEquals(half.secret(), given.signedIn().secret());
    assertTrue(callers.caller(half.secret()).isEmpty());
  }

  @Test
  void theFirstProofWaitsAQuarterOfAnHour() {
    setUp(maria);
    var half = signIns.begin(maria.id().value(), client());
    TestClock.passes(Duration.ofMinutes(16));
    assertTrue(callers.caller(half.secret()).isEmpty());
    assertThrows(SignInFirst.class, () -> factors.give(code(), client(half)));
  }

  @Test
  void aCodeCountsOnceEvenForTwoAtTheSameMoment() throws Exception {
    setUp(maria);
    assertThrows(BadInput.class, () -> factors.give(code(), half(maria)));
    TestClock.passes(Duration.ofMinutes(1));
    var done = new AtomicInteger();
    var start = new CountDownLatch(1);
    var many = Executors.newFixedThreadPool(4);
    for (int i = 0; i < 4; i++) {
      var half = half(maria);
      many.submit(
          () -> {
            start.await();
            factors.give(code(), half);
            return done.incrementAndGet();
          });
    }
    start.countDown();
    many.shutdown();
    assertTrue(many.awaitTermination(60, TimeUnit.SECONDS));
    assertEquals(1, done.get());
  }

  @Test
  void aRecoveryCodeCountsOnceAndItsOwnerIsTold() {
    var sheet = setUp(maria).recoveryCodes();
    assertEquals(10, sheet.stream().distinct().count());
    var given = factors.give(sheet.get(3).toUpperCase().replace("-", " "), half(maria));
    assertEquals(9, given.left());
    assertTrue(Letters.last(maria.email()).contains("You have 9 left"));
    assertThrows(BadInput.class, () -> factors.give(sheet.get(3), half(maria)));
  }

  @Test
  void guessingIsLimitedAndLocksTheOwnersOwnBrowserNotOut() {
    var own = client(setUp(maria).signedIn());
    TestClock.passes(Duration.ofHours(1));
    for (int i = 0; i < Limit.CODE_OF_PERSON.times(); i++)
      assertThrows(BadInput.class, () -> factors.give("wrong", half(maria)));
    assertThrows(TooMany.class, () -> factors.give(code(), half(maria)));
    var half = signIns.begin(maria.id().value(), own);
    assertNull(factors.give(code(), client(half)).left());
  }

  @Test
  void aTokenMadeWithOneProofNeverCarriesAnOffice() {
    var one = caller(signIns.begin(maria.id().value(), client()));
    var token = tokens.make(one, "my sheet", 30);
    maria.as(Role.STAFF, jeffco);
    var caller = callers.caller(token).orElseThrow();
    assertEquals(Proof.SECOND_MISSING, caller.proof());
    assertTrue(caller.is(jeffco.id(), Role.PARENT));
    assertFalse(caller.is(jeffco.id(), Role.STAFF));
    assertThrows(SecondProofFirst.class, () -> tokens.make(caller, "another", 30));
    var both = caller(setUp(maria).signedIn());
    assertTrue(
        callers.caller(tokens.make(both, "full", 30)).orElseThrow().is(jeffco.id(), Role.STAFF));
  }

  @Test
  void switchedOffItIsForgottenAndAnOfficialIsAskedAnew() {
    var both = factors.setUp(ruth.id(), app, code(), client()).signedIn();
    var caller = caller(both);
    assertThrows(BadInput.class, () -> factors.switchOff(caller, "000000", client(both)));
    TestClock.passes(Duration.ofMinutes(1));
    factors.switchOff(caller, code(), client(both));
    assertTrue(Letters.last(ruth.email()).contains("does not ask for a code"));
    assertEquals(Proof.SECOND_MISSING, caller(both).proof());
    assertNull(factors.of(caller).setUpAt());
  }

  @Test
  void newRecoveryCodesEndTheOldOnes() {
    var done = setUp(maria);
    TestClock.passes(Duration.ofMinutes(1));
    var fresh = factors.renewCodes(caller(done.signedIn()), code(), client(done.signedIn()));
    assertEquals(10, fresh.size());
    assertThrows(BadInput.class, () -> factors.give(done.recoveryCodes().get(0), half(maria)));
  }

  @Test
  void aStolenCopyOfTheDatabaseTellsNoSecretAndNoCode() {
    var sheet = setUp(maria).recoveryCodes();
    var hex = HexFormat.of();
    for (var table : new String[] {"second_factor", "recovery_code", "second_factor_change"})
      for (var stolen :
          new String[] {
            hex.formatHex(app.secret()),
            hex.formatHex(Base32.read(sheet.get(0))),
            hex.formatHex(sheet.get(0).getBytes(StandardCharsets.US_ASCII))
          })
        assertEquals(
            0,
            Sql.number(
                "select count(*) from " + table + " t where t::text like ?", "%" + stolen + "%"));
  }

  private SecondFactors.SetUp setUp(Someone person) {
    return factors.setUp(person.id(), app, code(), client());
  }

  private Client half(Someone person) {
    return client(signIns.begin(person.id().value(), client()));
  }

  private Caller caller(SignedIn signedIn) {
    return callers.caller(signedIn.secret()).orElseThrow();
  }

  private String code() {
    return app.code(Totp.step(TestClock.instant()));
  }

  private static Client client(SignedIn signedIn) {
    return new Client(network(), "", signedIn.secret(), signedIn.device());
  }

  private static Client client() {
    return new Client(network(), "", null, Secret.fresh());
  }

  private static String network() {
    return "203.0.113." + NETWORK.incrementAndGet();
  }
}
