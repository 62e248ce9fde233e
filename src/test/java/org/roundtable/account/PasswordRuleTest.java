package org.roundtable.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.roundtable.kernel.BadInput;

class PasswordRuleTest {
  private static final List<String> OWN =
      List.of("roundtable", "jeffco", "Jefferson County Schools", "maria.gonzalez");

  @Test
  void anyCharactersOfGoodLengthAreTakenAsTheyAre() {
    for (var typed :
        List.of(
            "blue lamp over river",
            "  leading and trailing  ",
            "пароль из слов",
            "🦊🦊🦊🦊🦊🦊🦊🦊",
            "x".repeat(128))) assertEquals(typed, PasswordRule.accept("password", typed, OWN));
  }

  @Test
  void tooShortAndTooLongAreRefusedByTheirLengthInCharacters() {
    refused("1234567", "refused.tooShort");
    refused("🦊".repeat(7), "refused.tooShort");
    refused("y".repeat(129), "refused.tooLong");
    refused(null, "refused.empty");
  }

  @Test
  void whatManyPeopleUseIsRefusedInAnyCase() {
    for (var typed : List.of("password", "PassWord1", "12345678", "iloveyou", "football"))
      refused(typed, "refused.password.common");
  }

  @Test
  void namesOfThePlaceAndOfThePersonAreRefusedHoweverTheyAreWritten() {
    for (var typed :
        List.of(
            "roundtable!!",
            "JEFFCO-2026-x",
            "jefferson county schools",
            "JeffersonCountySchools7",
            "maria gonzalez 1")) refused(typed, "refused.password.ownWord");
  }

  private static void refused(String typed, String key) {
    assertEquals(
        key,
        assertThrows(BadInput.class, () -> PasswordRule.accept("password", typed, OWN)).key(),
        typed);
  }
}
