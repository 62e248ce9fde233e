package org.roundtable.notice.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.roundtable.notice.app.AppPlan.Outcome.ADDED;
import static org.roundtable.notice.app.AppPlan.Outcome.CHANGED;
import static org.roundtable.notice.app.AppPlan.Outcome.SKIPPED;
import static org.roundtable.notice.app.AppPlan.Outcome.UNCHANGED;
import static org.roundtable.notice.app.Register.HEADING;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.roundtable.notice.app.AppPlan.Change;

/** What a file would do to a register, line by line. */
class PlannedTest {
  private static final String QUIZ =
      "Slate Quiz,Slate Tools,standard ndpa,ACTIVE,6/30/2027,\"ASM-1; enr-2\",Short quizzes.,"
          + "Technology Office,1/15/2026,2027-01-15,,\n";
  private final Register register = new Register();

  @Test
  void aLineOfAnAppThatIsNotThereIsAddedWithAllThatItSays() {
    var step = register.plan(HEADING + QUIZ).steps().get(0);
    assertEquals(ADDED, step.outcome());
    assertEquals(2, step.line());
    assertEquals("NDPA-STANDARD", step.facts().agreementType());
    assertEquals("APPROVED", step.facts().agreementStatus());
    assertEquals(LocalDate.of(2027, 6, 30), step.facts().expires());
    assertEquals(List.of("ASM-1", "ENR-2"), step.facts().elements());
    assertEquals(LocalDate.of(2026, 1, 15), step.decided().on());
    assertEquals("Technology Office", step.decided().office());
  }

  @Test
  void theSameFileASecondTimeChangesNothing() {
    register.take(HEADING + QUIZ);
    var plan = register.plan(HEADING + QUIZ);
    assertEquals(UNCHANGED, plan.steps().get(0).outcome());
    assertTrue(plan.idle());
  }

  @Test
  void caseAndPunctuationMakeNoOtherApp() {
    register.take(HEADING + QUIZ);
    var step = register.plan("app,company\nSLATE-QUIZ,slate tools\n").steps().get(0);
    assertEquals(CHANGED, step.outcome());
    assertEquals(
        List.of(
            new Change(AppColumn.RESOURCE, "Slate Quiz", "SLATE-QUIZ"),
            new Change(AppColumn.PROVIDER, "Slate Tools", "slate tools")),
        step.changes());
  }

  @Test
  void anEmptyCellAndAMissingColumnChangeNothing() {
    register.take(HEADING + QUIZ);
    var step =
        register
            .plan("resource,provider,status,expires\nSlate Quiz,Slate Tools,,2028-06-30\n")
            .steps()
            .get(0);
    assertEquals(
        List.of(new Change(AppColumn.EXPIRES, "2027-06-30", "2028-06-30")), step.changes());
    assertEquals("APPROVED", step.facts().agreementStatus());
  }

  @Test
  void anAppTwiceInTheFileIsTakenOnce() {
    var plan = register.plan(HEADING + QUIZ + QUIZ.toUpperCase(java.util.Locale.ROOT));
    assertEquals(ADDED, plan.steps().get(0).outcome());
    assertEquals("refused.app.lineTwice", why(plan, 1));
    assertEquals(2, plan.steps().get(1).problem().args()[0]);
  }

  @Test
  void whatCannotBeTakenIsLeftOutWithTheReason() {
    var plan =
        register.plan(
            "resource,provider,agreement type,expires,approved,element codes,document\n"
                + "A,,,,,,\n"
                + "B,P,Handshake,,,,\n"
                + "C,P,,next year,,,\n"
                + "D,P,,2026-01-01,2026-02-01,,\n"
                + "E,P,,,,XYZ-9,\n"
                + "F,P,,,,,javascript:alert(1)\n"
                + ",P,,,,,\n");
    assertEquals(7, plan.count(SKIPPED));
    assertEquals("refused.empty", why(plan, 0));
    assertEquals("refused.app.code", why(plan, 1));
    assertEquals("refused.notice.date", why(plan, 2));
    assertEquals("refused.app.expiresFirst", why(plan, 3));
    assertEquals("refused.app.element", why(plan, 4));
    assertEquals("refused.notice.url", why(plan, 5));
    assertEquals("refused.empty", why(plan, 6));
  }

  @Test
  void halfADecisionIsNone() {
    var half =
        HEADING
            + "A,P,,,,,Quizzes.,,1/15/2026,1/15/2027,,\n"
            + "B,P,,,,,Quizzes.,Office,,1/15/2027,,\n"
            + "C,P,,,,,Quizzes.,Office,1/15/2026,,,\n"
            + "D,P,,,,,,Office,1/15/2026,1/15/2027,,\n"
            + "E,P,,,,,Quizzes.,Office,1/15/2026,1/15/2026,,\n"
            + "F,P,,,,,Quizzes.,Office,8/2/2026,1/15/2027,,\n"
            + "G,P,,,,,Quizzes.,Office,1/15/2026,1/15/2027,2/1/2026,\n"
            + "H,P,,,,,Quizzes.,Office,1/15/2026,1/15/2027,,It sold data.\n"
            + "I,P,,,,,Quizzes.,Office,1/15/2026,1/15/2027,1/1/2026,It sold data.\n"
            + "J,P,,,,,Quizzes.,Office,1/15/2026,1/15/2027,8/2/2026,It sold data.\n";
    var plan = register.plan(half);
    assertEquals(10, plan.count(SKIPPED), plan::toString);
    var last = List.of("app.reviewFirst", "app.future", "app.revokedWhy", "app.revokedWhen");
    for (int i = 0; i < last.size(); i++) assertEquals("refused." + last.get(i), why(plan, i + 4));
    assertEquals("refused.app.revokedFirst", why(plan, 8));
    assertEquals("refused.app.future", why(plan, 9));
  }

  @Test
  void aFileEndsADecisionAndBringsALaterOne() {
    register.take(HEADING + QUIZ);
    var ending =
        "resource,provider,revoked on,why revoked\nSlate Quiz,Slate Tools,7/1/2026,It sold data.\n";
    assertEquals(AppPlan.Effect.ENDS, register.take(ending).steps().get(0).effect());
    var app = register.apps.get(0);
    assertEquals(AppStanding.REVOKED, app.standing(Register.TODAY));
    assertEquals(UNCHANGED, register.plan(ending).steps().get(0).outcome());
    var anew = HEADING + QUIZ.replace("1/15/2026,2027-01-15", "7/20/2026,2027-07-20");
    assertEquals(AppPlan.Effect.BEGINS, register.take(anew).steps().get(0).effect());
    assertEquals(2, register.apps.get(0).authorisations().size());
    assertEquals(AppStanding.AUTHORISED, register.apps.get(0).standing(Register.TODAY));
  }

  @Test
  void whatWasDecidedIsNeverRewritten() {
    register.take(HEADING + QUIZ);
    for (var other :
        List.of(
            QUIZ.replace("Short quizzes.", "Long quizzes."),
            QUIZ.replace("1/15/2026,2027-01-15", "1/14/2026,2027-01-15"),
            QUIZ.replace("2027-01-15", "2027-02-15")))
      assertEquals("refused.app.decidedBefore", why(register.plan(HEADING + other), 0));
    register.take(HEADING + QUIZ.replace(",,\n", ",7/1/2026,It sold data.\n"));
    assertEquals(
        "refused.app.decidedBefore",
        why(register.plan(HEADING + QUIZ.replace(",,\n", ",7/2/2026,It sold data.\n")), 0));
  }

  @Test
  void aLineWithoutADecisionLeavesTheOneThatHolds() {
    register.take(HEADING + QUIZ);
    var step = register.take("resource,provider\nSlate Quiz,Slate Tools\n").steps().get(0);
    assertEquals(UNCHANGED, step.outcome());
    assertEquals(1, register.apps.get(0).authorisations().size());
    register.take("resource,provider\nMath garden,Greenplot\n");
    var last = register.apps.get(1);
    assertEquals(AppStanding.NOT_AUTHORISED, last.standing(Register.TODAY));
    assertNull(last.notice());
  }

  private static String why(AppPlan plan, int step) {
    assertEquals(SKIPPED, plan.steps().get(step).outcome(), plan.steps().get(step)::toString);
    return plan.steps().get(step).problem().key();
  }
}
