package org.roundtable.notice.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.Words;
import org.roundtable.notice.Notices;

/** Registers that were kept elsewhere come in as a whole, and only as they were shown. */
class AppImportsIT extends AtTheRegisterIT {
  @Inject Notices notices;

  @Test
  void aFileThatWaitsChangesNothingUntilItIsTaken() {
    imports.send(jeffco.id(), dana, "register.csv", bytes(FILE));
    var waiting = imports.waiting(jeffco.id(), dana).orElseThrow();
    assertEquals("register.csv", waiting.file());
    assertEquals(2, waiting.plan().count(AppPlan.Outcome.ADDED));
    assertEquals(List.of(), apps.list(jeffco.id(), "", null, 9).items());
    imports.take(jeffco.id(), dana, waiting.plan().print(), false);
    assertEquals(2, apps.list(jeffco.id(), "", null, 9).items().size());
    assertEquals(AppStanding.AUTHORISED, standing("slate-quiz"));
    assertTrue(imports.waiting(jeffco.id(), dana).isEmpty());
    assertTrue(imports.plan(jeffco.id(), dana, bytes(FILE)).idle());
    assertThrows(PlanChanged.class, () -> imports.take(jeffco.id(), dana, "x", false));
  }

  @Test
  void whatWasNotShownIsNotTaken() {
    imports.send(jeffco.id(), dana, "register.csv", bytes(FILE));
    var print = imports.waiting(jeffco.id(), dana).orElseThrow().plan().print();
    registrations.add(jeffco.id(), dana, quiz());
    assertThrows(PlanChanged.class, () -> imports.take(jeffco.id(), dana, print, false));
    assertEquals(1, apps.list(jeffco.id(), "", null, 9).items().size());
    imports.discard(jeffco.id(), dana);
    assertTrue(imports.waiting(jeffco.id(), dana).isEmpty());
  }

  @Test
  void aFileChangesEndsAndBeginsNotices() {
    imports.take(jeffco.id(), dana, bytes(FILE), true);
    var quiz = registrations.one(jeffco.id(), dana, "slate-quiz");
    assertFalse(quiz.notice().published());
    var ending =
        "resource,provider,status,revoked on,why revoked\n"
            + "Slate Quiz,Slate Tools,Ended,2026-02-01,It sold data.\n";
    var plan = imports.take(jeffco.id(), dana, bytes(ending), true);
    assertEquals(1, plan.count(AppPlan.Outcome.CHANGED));
    var ended = registrations.one(jeffco.id(), dana, "slate-quiz");
    assertEquals("TERMINATED", ended.facts().agreementStatus());
    assertEquals("It sold data.", ended.newest().orElseThrow().revokedWhy().in("en"));
    assertEquals(quiz.notice(), ended.notice());
  }

  @Test
  void twoOfOneNameBeginANoticeEach() {
    var file = "resource,provider\nSpelling,Slate Tools\nSpelling,Green Board\n";
    imports.take(jeffco.id(), dana, bytes(file), true);
    for (var end : List.of("", "-2"))
      assertEquals(
          "spelling" + end, registrations.one(jeffco.id(), dana, "spelling" + end).notice().slug());
  }

  @Test
  void whatIsThereUnderTheNameOfASystemIsPutToItsNotice() {
    notices.create(jeffco.id(), dana, Words.english("Spelling"));
    var file = "resource,provider\nSPELLING,Slate Tools\nMaths,Slate Tools\n";
    imports.take(jeffco.id(), dana, bytes(file), false);
    assertEquals("spelling", registrations.one(jeffco.id(), dana, "spelling").notice().slug());
    assertNull(registrations.one(jeffco.id(), dana, "maths").notice());
  }

  @Test
  void whatIsNoTextIsRefusedWhole() {
    for (var bytes : List.of(new byte[0], new byte[] {(byte) 0xE1, 'a'}, bytes("resource\nx\0y")))
      assertThrows(BadInput.class, () -> imports.send(jeffco.id(), dana, "x.csv", bytes));
    assertTrue(imports.waiting(jeffco.id(), dana).isEmpty());
  }

  @Test
  void theListIsSearchedAndTurnedPageByPage() {
    imports.take(jeffco.id(), dana, bytes(FILE), false);
    var first = apps.list(jeffco.id(), "", null, 1);
    assertEquals("math-garden", first.items().get(0).slug());
    var second = apps.list(jeffco.id(), "", first.next(), 1);
    assertEquals("slate-quiz", second.items().get(0).slug());
    assertNull(second.next());
    assertEquals(1, apps.list(jeffco.id(), "GREEN", null, 9).items().size());
    assertEquals(0, apps.list(jeffco.id(), "%", null, 9).items().size());
  }
}
