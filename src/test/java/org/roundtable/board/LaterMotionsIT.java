package org.roundtable.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.roundtable.harness.Sql;
import org.roundtable.initiative.Moment;
import org.roundtable.initiative.Outcome;
import org.roundtable.initiative.Stage;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.Stale;
import org.roundtable.kernel.Words;

/** What the board thinks better of: a later motion, beside the earlier one that stays. */
class LaterMotionsIT extends BeforeTheBoardIT {

  @Test
  void theBoardRescindsWhatItAdoptedAndTheEarlierDecisionSaysSo() {
    answered();
    var first = motions.record(jeffco.id(), clerk, store.slug(), split());
    store.is("IN_USE");
    var question = questions.question(jeffco.id(), clerk, store.slug(), TODAY);
    assertNull(question.obstacle());
    assertEquals(first, question.earlier().motion());
    var rescinding = whole(Outcome.RESCINDED, first);
    motions.check(jeffco.id(), clerk, store.slug(), rescinding);
    var later = motions.record(jeffco.id(), clerk, store.slug(), rescinding);
    assertEquals(later, decisions.one(jeffco.id(), String.valueOf(first)).replacedBy());
    assertEquals(first, decisions.one(jeffco.id(), String.valueOf(later)).replaces());
    var after = initiatives.read(jeffco.id(), clerk, store.slug());
    assertEquals(Outcome.RESCINDED, after.ref().outcome());
    assertEquals(Stage.DECIDED, after.ref().stage());
    assertEquals(
        List.of(first, first, later),
        after.timeline().stream()
            .filter(m -> m.kind() == Moment.Kind.DECISION)
            .map(Moment::number)
            .toList());
    assertEquals("REFUSED", Sql.text("select status from notice where id = ?", dashboard));
    assertTrue(
        Sql.text("select reason from notice_status_change where notice_id = ?", dashboard)
            .contains("Families asked."));
  }

  @Test
  void onlyTheMotionThatStandsIsReplacedAndOnlyByOneThatCarried() {
    answered();
    var first = motions.record(jeffco.id(), clerk, store.slug(), split());
    var failed = whole(Outcome.RESCINDED, first, Option.NO);
    assertThrows(BadInput.class, () -> motions.check(jeffco.id(), clerk, store.slug(), failed));
    var second = motions.record(jeffco.id(), clerk, store.slug(), whole(Outcome.ADOPTED, first));
    assertThrows(
        Stale.class,
        () -> motions.record(jeffco.id(), clerk, store.slug(), whole(Outcome.RESCINDED, first)));
    motions.record(jeffco.id(), clerk, store.slug(), whole(Outcome.RESCINDED, second));
  }

  private Minute whole(Outcome outcome, int replaces, Option... carls) {
    return new Minute(
        TODAY,
        Words.english("To come back to what was decided."),
        beth,
        carl,
        replaces,
        null,
        List.of(
            new Vote(beth, Option.YES, ""),
            new Vote(carl, carls.length == 0 ? Option.YES : carls[0], "")),
        List.of(
            new Minute.Ruling(
                Words.NONE, Set.of(), outcome, Words.NONE, Words.english("Families asked."))));
  }
}
