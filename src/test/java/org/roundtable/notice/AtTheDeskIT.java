package org.roundtable.notice;

import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.roundtable.account.Caller;
import org.roundtable.harness.Districts;
import org.roundtable.harness.InsideIT;
import org.roundtable.harness.Officials;
import org.roundtable.harness.Place;
import org.roundtable.kernel.Words;

/** A district whose staff write notices, for the tests that write and read them. */
abstract class AtTheDeskIT extends InsideIT {
  static final Words NOTE = Words.english("First version.");
  @Inject Notices notices;
  @Inject Drafts drafts;
  @Inject PublishedNotices published;
  Place jeffco;
  Caller dana;

  @BeforeEach
  void staffAreThere() {
    jeffco = Districts.jeffco();
    dana = Officials.staff(jeffco).caller();
  }

  /** A published notice with these questions left open. */
  String publish(String name, Question... open) {
    var slug = notices.create(jeffco.id(), dana, Words.english(name));
    var answers = new EnumMap<Question, Answer>(answered(name).byQuestion());
    for (var question : open) answers.put(question, new Answer(Standing.NOT_YET_KNOWN, Words.NONE));
    notices.save(
        jeffco.id(), dana, slug, new Notices.Writing(new Edition(1, 0), new Answers(answers)));
    publishDraft(slug, NOTE);
    return slug;
  }

  void publishDraft(String slug, Words note) {
    notices.publish(jeffco.id(), dana, slug, new Notices.Publication(null, note));
  }

  Edition save(Caller caller, String slug, Edition seen) {
    return notices.save(
        jeffco.id(), caller, slug, new Notices.Writing(seen, answered("Dashboard")));
  }

  static Answers answered(String name) {
    var all = new EnumMap<Question, Answer>(Question.class);
    for (var question : Question.values())
      all.put(
          question,
          question.yesOrNo()
              ? new Answer(Standing.NO, Words.NONE)
              : Answer.text(new Words(Map.of("en", "Known."))));
    all.put(Question.NAME, Answer.text(Words.english(name)));
    return new Answers(all);
  }

  void move(String slug, Status next) {
    notices.setStatus(jeffco.id(), dana, slug, next, NOTE);
  }
}
