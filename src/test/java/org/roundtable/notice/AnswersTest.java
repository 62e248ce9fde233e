package org.roundtable.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.roundtable.kernel.Words;

class AnswersTest {

  @Test
  void noIsAnAnswerWithoutWordsAndPartlyIsNot() {
    assertTrue(new Answer(Standing.NO, Words.NONE).given());
    assertFalse(new Answer(Standing.PARTLY, Words.NONE).given());
    assertFalse(Answer.text(Words.NONE).given());
    assertTrue(new Answer(Standing.PARTLY, Words.english("On the way.")).given());
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
    for (var question : Question.values())
      assertEquals(question.yesOrNo(), question.hopedFor() != null, question.name());
    assertEquals(8, Question.KEY_FACTS.size());
  }
}
