package org.roundtable.notice;

import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.TypedWords;
import org.roundtable.kernel.Words;

/** One version's answers to the questions that families ask. */
public record Answers(Map<Question, Answer> byQuestion) implements Serializable {
  public static final Answers NONE = new Answers(Map.of());

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

  public int open() {
    return (int) byQuestion.values().stream().filter(Answer::open).count();
  }

  /** What still keeps a draft from being published. */
  public List<Question> unanswered() {
    return Arrays.stream(Question.values()).filter(q -> !to(q).given()).toList();
  }

  /**
   * These answers with every text cleaned and within its length.
   *
   * @throws BadInput naming the field {@code QUESTION-language}, or {@code QUESTION-standing} where
   *     the question cannot stand so
   */
  public Answers checked() {
    var clean = new EnumMap<Question, Answer>(Question.class);
    byQuestion.forEach((question, answer) -> clean.put(question, checked(question, answer)));
    return new Answers(clean);
  }

  private static Answer checked(Question question, Answer answer) {
    if (answer.standing() != null && !question.standings().contains(answer.standing()))
      throw new BadInput(question + "-standing", "notice.standing");
    var words =
        question == Question.NAME
            ? TypedWords.line(question.name(), answer.words(), question.longest())
            : TypedWords.paragraphs(question.name(), answer.words(), question.longest());
    return new Answer(answer.standing(), words);
  }
}
