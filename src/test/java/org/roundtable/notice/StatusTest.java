package org.roundtable.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.Slug;
import org.roundtable.kernel.Words;

class StatusTest {
  private final Notice notice = new Notice(new DistrictId(1), new Slug("dashboard"));

  @Test
  void aSystemBeginsAsAProposal() {
    assertEquals(Status.PROPOSED, notice.status());
  }

  @Test
  void aSystemComesIntoUseOnceEveryQuestionIsAnswered() {
    notice.move(Status.IN_USE, complete());
    assertEquals(Status.IN_USE, notice.status());
  }

  @Test
  void aSystemWithAnOpenQuestionStaysAProposal() {
    var open = with(complete(), Question.COLLEGES, notYetKnown());
    assertThrows(OpenQuestions.class, () -> notice.move(Status.IN_USE, open));
    assertEquals(Status.PROPOSED, notice.status());
  }

  @Test
  void aSystemWithOpenQuestionsCanBeRefusedAndProposedAgain() {
    var open = with(complete(), Question.COLLEGES, notYetKnown());
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
    notice.move(Status.IN_USE, complete());
    notice.move(Status.ENDED, complete());
    for (var next : Status.values())
      assertThrows(NoSuchStatus.class, () -> notice.move(next, complete()));
  }

  @Test
  void aProposalCannotEndWithoutHavingBeenInUse() {
    assertThrows(NoSuchStatus.class, () -> notice.move(Status.ENDED, complete()));
  }

  @Test
  void aSystemInUseOwesAnAnswerToEveryQuestion() {
    notice.move(Status.IN_USE, complete());
    var open = with(complete(), Question.SOLD, notYetKnown());
    assertThrows(OpenQuestions.class, () -> notice.mayPublish(open));
    notice.mayPublish(complete());
  }

  static Answer notYetKnown() {
    return new Answer(Standing.NOT_YET_KNOWN, Words.NONE);
  }

  static Answers complete() {
    var all = new EnumMap<Question, Answer>(Question.class);
    for (var question : Question.values())
      all.put(
          question,
          question.yesOrNo()
              ? new Answer(Standing.NO, Words.NONE)
              : Answer.text(Words.english("Known.")));
    return new Answers(all);
  }

  static Answers with(Answers answers, Question question, Answer answer) {
    var all = new EnumMap<Question, Answer>(Question.class);
    all.putAll(answers.byQuestion());
    all.putAll(Map.of(question, answer));
    return new Answers(all);
  }
}
