package org.roundtable.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.roundtable.harness.Records.answering;
import static org.roundtable.harness.Records.open;

import org.junit.jupiter.api.Test;
import org.roundtable.harness.Records;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.Slug;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.Entry;
import org.roundtable.notice.record.Field;

class StatusTest {
  private static final DataUse COMPLETE = Records.complete("Dashboard");
  private final Notice notice = new Notice(new DistrictId(1), new Slug("dashboard"));

  @Test
  void aSystemBeginsAsAProposal() {
    assertEquals(Status.PROPOSED, notice.status());
  }

  @Test
  void aSystemComesIntoUseOnceEveryQuestionIsAnswered() {
    notice.move(Status.IN_USE, COMPLETE);
    assertEquals(Status.IN_USE, notice.status());
  }

  @Test
  void aSystemWithAnOpenQuestionStaysAProposal() {
    var open = answering(COMPLETE, Field.RECIPIENTS, "COLLEGE", Entry.NOT_YET_KNOWN);
    assertThrows(OpenQuestions.class, () -> notice.move(Status.IN_USE, open));
    assertEquals(Status.PROPOSED, notice.status());
  }

  @Test
  void aSystemWithOpenQuestionsCanBeRefusedAndProposedAgain() {
    var open = answering(COMPLETE, Field.RECIPIENTS, "COLLEGE", Entry.NOT_YET_KNOWN);
    notice.move(Status.REFUSED, open);
    notice.move(Status.PROPOSED, open);
    assertEquals(Status.PROPOSED, notice.status());
  }

  @Test
  void nothingComesIntoUseBeforeFamiliesCouldReadItsNotice() {
    assertThrows(NothingToRead.class, () -> notice.move(Status.IN_USE, null));
  }

  @Test
  void whatHasEndedStaysEnded() {
    notice.move(Status.IN_USE, COMPLETE);
    notice.move(Status.ENDED, COMPLETE);
    for (var next : Status.values())
      assertThrows(NoSuchStatus.class, () -> notice.move(next, COMPLETE));
  }

  @Test
  void aProposalCannotEndWithoutHavingBeenInUse() {
    assertThrows(NoSuchStatus.class, () -> notice.move(Status.ENDED, COMPLETE));
  }

  @Test
  void aSystemInUseOwesAnAnswerToEveryQuestion() {
    notice.move(Status.IN_USE, COMPLETE);
    var asked = open(COMPLETE, Field.RETENTION);
    assertThrows(OpenQuestions.class, () -> notice.mayPublish(asked));
    notice.mayPublish(COMPLETE);
  }
}
