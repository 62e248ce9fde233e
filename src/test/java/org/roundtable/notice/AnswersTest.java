package org.roundtable.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.roundtable.notice.StatusTest.complete;
import static org.roundtable.notice.StatusTest.notYetKnown;
import static org.roundtable.notice.StatusTest.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.Words;

class AnswersTest {

  @Test
  void anEmptyDraftHasNoAnswers() {
    assertEquals(List.of(Question.values()), Answers.NONE.unanswered());
    assertEquals(0, Answers.NONE.open());
  }

  @Test
  void noIsAnAnswerWithoutWordsAndPartlyIsNot() {
    assertTrue(new Answer(Standing.NO, Words.NONE).given());
    assertFalse(new Answer(Standing.PARTLY, Words.NONE).given());
    assertFalse(Answer.text(Words.NONE).given());
    assertTrue(new Answer(Standing.PARTLY, Words.english("On the way.")).given());
  }

  @Test
  void notYetKnownIsAnAnswerAndAnOpenQuestion() {
    var answers = with(complete(), Question.HOW_LONG, notYetKnown());
    assertTrue(answers.unanswered().isEmpty());
    assertEquals(1, answers.open());
  }

  @Test
  void wordsWithoutAYesOrNoAreKeptButAnswerNothing() {
    var undecided = new Answer(null, Words.english("We ask the company."));
    var answers = with(complete(), Question.SOLD, undecided).checked();
    assertEquals(undecided, answers.to(Question.SOLD));
    assertEquals(List.of(Question.SOLD), answers.unanswered());
  }

  @Test
  void whereItIsKeptCannotBeAnsweredByYes() {
    var wrong = with(complete(), Question.WHERE_KEPT, new Answer(Standing.YES, Words.NONE));
    assertEquals("WHERE_KEPT-standing", assertThrows(BadInput.class, wrong::checked).field());
  }

  @Test
  void aSystemAlwaysHasAName() {
    var nameless = with(complete(), Question.NAME, notYetKnown());
    assertThrows(BadInput.class, nameless::checked);
  }

  @Test
  void aTooLongAnswerNamesItsQuestionAndLanguage() {
    var wordy = Answer.text(new Words(Map.of("en", "Short.", "es", "a".repeat(4001))));
    var wrong = with(complete(), Question.WHY, wordy);
    assertEquals("WHY-es", assertThrows(BadInput.class, wrong::checked).field());
  }

  @Test
  void theStripShowsTheFirstSentenceWithoutItsFullStop() {
    var answer = Answer.text(Words.english("District servers, Golden. They are locked."));
    assertEquals("District servers, Golden", answer.brief("es"));
    assertEquals("", new Answer(Standing.NO, Words.NONE).brief("en"));
    assertEquals("¿Quién?", Answer.text(Words.english("¿Quién? Nadie.")).brief("es"));
  }

  @Test
  void everyQuestionThatIsNotAnsweredByYesOrNoHopesForNothing() {
    for (var question : Question.values()) {
      assertEquals(question.yesOrNo(), question.hopedFor() != null, question.name());
      assertTrue(question.standings().size() >= 1, question.name());
    }
    assertEquals(8, Question.KEY_FACTS.size());
  }
}
