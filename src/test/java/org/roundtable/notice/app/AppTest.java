package org.roundtable.notice.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.roundtable.kernel.Words;

/** Where an application stands on a day. */
class AppTest {
  private static final LocalDate DAY = LocalDate.of(2026, 8, 1);
  private static final Authorisation HELD =
      new Authorisation(
          Words.english("Quizzes."), "Office", DAY.minusDays(300), DAY, null, Words.NONE);

  @Test
  void theDayOfTheReviewIsTheLastOneInTime() {
    assertEquals(AppStanding.AUTHORISED, app(null, HELD).standing(DAY));
    assertEquals(AppStanding.REVIEW_OVERDUE, app(null, HELD).standing(DAY.plusDays(1)));
  }

  @Test
  void theNewestDecisionHolds() {
    var ended = HELD.revoked(DAY, Words.english("It sold data."), DAY);
    assertEquals(AppStanding.REVOKED, app(null, ended, HELD).standing(DAY));
    assertEquals(AppStanding.AUTHORISED, app(null, HELD, ended).standing(DAY));
    assertEquals(AppStanding.NOT_AUTHORISED, app(null).standing(DAY));
  }

  @Test
  void anAgreementHoldsThroughItsLastDay() {
    assertFalse(app(DAY, HELD).agreementOver(DAY));
    assertTrue(app(DAY.minusDays(1), HELD).agreementOver(DAY));
    assertFalse(app(null, HELD).agreementOver(DAY));
    assertFalse(app(DAY.minusDays(1)).agreementOver(DAY));
  }

  @Test
  void staffAreToldOfItsEndHalfAYearAhead() {
    assertTrue(app(DAY, HELD).agreementSoon(DAY));
    assertTrue(app(DAY.plusDays(180), HELD).agreementSoon(DAY));
    assertFalse(app(DAY.plusDays(181), HELD).agreementSoon(DAY));
    assertFalse(app(DAY.minusDays(1), HELD).agreementSoon(DAY));
    assertFalse(app(DAY).agreementSoon(DAY));
  }

  private static App app(LocalDate expires, Authorisation... decided) {
    var facts = new AppFacts("Quiz", "Slate", "", "", "", null, expires, List.of("SNM-1"), "");
    return new App(1, "quiz", facts, null, List.of(decided), 1);
  }
}
