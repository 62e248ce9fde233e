package org.roundtable.account.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.account.Callers;
import org.roundtable.account.LastOne;
import org.roundtable.account.NotAllowed;
import org.roundtable.account.NotYourDistrict;
import org.roundtable.account.Role;
import org.roundtable.account.office.DistrictSettings;
import org.roundtable.account.office.Offices;
import org.roundtable.district.Kind;
import org.roundtable.district.Moderation;
import org.roundtable.harness.Districts;
import org.roundtable.harness.InsideIT;
import org.roundtable.harness.Officials;
import org.roundtable.harness.Parents;
import org.roundtable.harness.Place;
import org.roundtable.harness.Someone;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.NotFound;
import org.roundtable.kernel.Words;

/** Roles, verification and closed doors, each in its own district. */
class PeopleIT extends InsideIT {
  @Inject People people;
  @Inject Memberships memberships;
  @Inject Offices offices;
  @Inject Callers callers;
  private Place jeffco;
  private Someone ana;
  private Someone maria;

  @BeforeEach
  void aDistrictWithAnAdministrator() {
    jeffco = Districts.jeffco();
    ana = Officials.administrator(jeffco);
    maria = Parents.maria(jeffco);
  }

  @Test
  void aRoleHoldsAtOnceAndIsGoneAtOnce() {
    people.give(jeffco.id(), ana.caller(), maria.id(), Role.MODERATOR);
    assertTrue(maria.caller().is(jeffco.id(), Role.MODERATOR));
    people.take(jeffco.id(), ana.caller(), maria.id(), Role.MODERATOR);
    assertFalse(maria.caller().is(jeffco.id(), Role.MODERATOR));
  }

  @Test
  void nobodyElseGivesRolesAndNobodyIsSeenFromAnotherDistrict() {
    var elsewhere = Officials.administrator(Districts.chicago());
    var staff = Officials.staff(jeffco);
    assertThrows(
        NotYourDistrict.class, () -> people.page(jeffco.id(), elsewhere.caller(), null, null));
    assertThrows(
        NotAllowed.class, () -> people.give(jeffco.id(), staff.caller(), maria.id(), Role.STAFF));
    assertThrows(
        NotFound.class, () -> people.give(jeffco.id(), ana.caller(), elsewhere.id(), Role.STAFF));
    assertThrows(
        BadInput.class, () -> people.give(jeffco.id(), ana.caller(), maria.id(), Role.OPERATOR));
  }

  @Test
  void theLastAdministratorCannotBeRemovedByMistake() {
    assertThrows(
        LastOne.class,
        () -> people.take(jeffco.id(), ana.caller(), ana.id(), Role.DISTRICT_ADMINISTRATOR));
    var second = Officials.administrator(jeffco);
    people.take(jeffco.id(), ana.caller(), ana.id(), Role.DISTRICT_ADMINISTRATOR);
    assertThrows(
        LastOne.class,
        () -> people.take(jeffco.id(), second.caller(), second.id(), Role.DISTRICT_ADMINISTRATOR));
  }

  @Test
  void anOperatorSeesOfficialsAndNotFamilies() {
    var operator = Officials.operator();
    var seen =
        people.page(jeffco.id(), operator.caller(), null, null).items().stream()
            .map(People.Entry::id)
            .toList();
    assertEquals(List.of(ana.id().value()), seen);
    assertThrows(NotFound.class, () -> people.one(jeffco.id(), operator.caller(), maria.id()));
    assertThrows(
        NotYourDistrict.class,
        () ->
            people.verify(
                jeffco.id(), Officials.administrator(Districts.chicago()).caller(), maria.id(), 4));
  }

  @Test
  void aClosedDoorSignsOutAndWhoBelongsElsewhereIsLeftToTheOperator() {
    var cookie = maria.cookie();
    people.disable(jeffco.id(), ana.caller(), maria.id(), true);
    assertTrue(callers.caller(cookie).isEmpty());
    people.disable(jeffco.id(), ana.caller(), maria.id(), false);
    maria.joins(Districts.chicago(), 1);
    assertThrows(
        BelongsElsewhere.class, () -> people.disable(jeffco.id(), ana.caller(), maria.id(), true));
  }

  @Test
  void joiningTakesSchoolsOfThisDistrictOnly() {
    var tom = Parents.tom(Districts.chicago());
    memberships.join(jeffco.id(), tom.caller(), List.of(jeffco.school("Lookout High School")));
    assertEquals(1, memberships.own(jeffco.id(), tom.caller()).level());
    var other = Districts.chicago().school("Prairie High School");
    assertThrows(BadInput.class, () -> memberships.join(jeffco.id(), tom.caller(), List.of(other)));
    memberships.leave(jeffco.id(), tom.caller());
    assertFalse(memberships.own(jeffco.id(), tom.caller()).joined());
  }

  @Test
  void anOperatorAddsADistrictUnlessItsAddressIsTaken() {
    var operator = Officials.operator().caller();
    var settings =
        new DistrictSettings(
            "Pine Valley",
            "CO",
            "America/Denver",
            List.of("en"),
            Moderation.FIRST_COMMENT,
            Words.NONE);
    var address = jeffco.slug() + "-2";
    offices.add(operator, address, Kind.SCHOOL_DISTRICT, settings, "first@example.org");
    for (var taken : Set.of(address, "me", "api"))
      assertThrows(
          BadInput.class,
          () -> offices.add(operator, taken, Kind.SCHOOL_DISTRICT, settings, "first@example.org"));
    assertThrows(
        NotAllowed.class,
        () ->
            offices.add(
                ana.caller(), address + "3", Kind.SCHOOL_DISTRICT, settings, "first@example.org"));
  }
}
