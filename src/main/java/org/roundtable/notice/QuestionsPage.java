package org.roundtable.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** Which questions stand in which place of a page. */
@Named
@ApplicationScoped
public class QuestionsPage {
  private static final List<Question> ON_A_CARD =
      List.of(Question.WHERE_KEPT, Question.SOLD, Question.COLLEGES, Question.SAY_NO);

  public List<Question> getAll() {
    return List.of(Question.values());
  }

  public List<Question> getKeyFacts() {
    return Question.KEY_FACTS;
  }

  /** In the register, where one looks for a system. */
  public List<Question> getOnCard() {
    return ON_A_CARD;
  }
}
