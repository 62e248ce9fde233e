package org.roundtable.notice;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import org.roundtable.kernel.Words;

/**
 * One version's answers to the questions that families ask.
 *
 * @param open how much of the whole record is not yet known
 */
public record Answers(Map<Question, Answer> byQuestion, int open) implements Serializable {

  public Answers {
    var ordered = new EnumMap<Question, Answer>(Question.class);
    ordered.putAll(byQuestion);
    byQuestion = ordered;
  }

  public Answer to(Question question) {
    return byQuestion.getOrDefault(question, Answer.NONE);
  }

  public Words name() {
    return to(Question.NAME).words();
  }
}
