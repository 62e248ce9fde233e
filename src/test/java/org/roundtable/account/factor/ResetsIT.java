package org.roundtable.account.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.account.Callers;
import org.roundtable.account.Client;
import org.roundtable.account.NotAllowed;
import org.roundtable.account.NotYourDistrict;
import org.roundtable.account.Proof;
import org.roundtable.account.Secret;
import org.roundtable.account.SignIns;
import org.roundtable.account.SignedIn;
import org.roundtable.account.people.BelongsElsewhere;
import org.roundtable.account.people.Resets;
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
import org.roundtable.kernel.NotFound;

/** Who takes the second proof of somebody that lost the phone. */
class ResetsIT extends InsideIT {
  private static final Client BROWSER = new Client("203.0.113.250", "", null, Secret.fresh());

  @Inject SecondFactors factors;
  @Inject SignIns signIns;
  @Inject Callers callers;
  @Inject Resets resets;
  private Place jeffco;
  private Someone maria;

  @BeforeEach
  void aParent() {
    jeffco = Districts.jeffco();
    maria = Parents.maria(jeffco);
    TestClock.is(Instant.parse("2026-03-01T10:00:00Z"));
  }

  @Test
  void anAdministratorResetsItForPeopleOfTheDistrictAlone() {
    var ana = Officials.administrator(jeffco);
    var signedIn = setUp(maria);
    var chicago = Districts.chicago();
    var elsewhere = Officials.administrator(chicago);
    assertThrows(
        NotYourDistrict.class, () -> resets.reset(jeffco.id(), elsewhere.caller(), maria.id()));
    assertThrows(NotFound.class, () -> resets.reset(chicago.id(), elsewhere.caller(), maria.id()));
    resets.reset(jeffco.id(), ana.caller(), maria.id());
    assertTrue(callers.caller(signedIn.secret()).isEmpty());
    assertTrue(Letters.last(maria.email()).contains(ana.name() + " has reset"));
    assertEquals(
        ana.id().value(),
        Sql.number(
            "select by_person from second_factor_change where person_id = ? and what = 'RESET'",
            maria.id().value()));
    assertThrows(BadInput.class, () -> resets.reset(jeffco.id(), ana.caller(), maria.id()));
    assertThrows(BelongsElsewhere.class, () -> resets.reset(jeffco.id(), ana.caller(), ana.id()));
    maria.joins(Districts.chicago(), 1);
    assertThrows(BelongsElsewhere.class, () -> resets.reset(jeffco.id(), ana.caller(), maria.id()));
  }

  @Test
  void anOperatorResetsItForAnybodyButThemselves() {
    var otis = Officials.operator();
    setUp(maria);
    resets.reset(otis.caller(), maria.email());
    assertEquals(Proof.ONE, signIns.begin(maria.id().value(), BROWSER).proof());
    assertThrows(BelongsElsewhere.class, () -> resets.reset(otis.caller(), otis.email()));
    assertThrows(
        NotAllowed.class, () -> resets.reset(Officials.staff(jeffco).caller(), maria.email()));
  }

  private SignedIn setUp(Someone person) {
    var app = Offer.fresh(person.email()).totp();
    var code = app.code(Totp.step(TestClock.instant()));
    return factors.setUp(person.id(), app, code, BROWSER).signedIn();
  }
}
