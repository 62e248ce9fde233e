package org.roundtable.board.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.roundtable.board.brief.Brief.Passage;

/** Puts facts into a brief: as much of them as two minutes and one sheet of paper take. */
final class BriefText {
  private BriefText() {}

  static Brief of(Facts facts, Locale locale) {
    var initiative = facts.briefing().reading().ref().slug();
    var telling = new Telling(locale, facts.district(), initiative);
    Brief brief = null;
    for (var measure : Measure.FROM_LONG_TO_SHORT) {
      brief =
          new Brief(
              locale.getLanguage(),
              facts.district().name(),
              "/" + facts.district().slug() + "/board/" + initiative + "/brief",
              initiative,
              new AboutBoard(facts.briefing(), telling).title(),
              passages(facts, telling, measure));
      if (brief.isShort()) break;
    }
    return brief;
  }

  private static List<Passage> passages(Facts facts, Telling telling, Measure measure) {
    var board = new AboutBoard(facts.briefing(), telling);
    var opinion = new AboutOpinion(facts, telling);
    var passages = new ArrayList<Passage>();
    passages.add(board.proposal());
    passages.add(opinion.spoke());
    passages.add(board.poll());
    if (opinion.enough()) {
      passages.add(opinion.shared(measure.shared()));
      passages.add(opinion.divides(measure.divides()));
      passages.add(opinion.groups());
    }
    passages.add(opinion.letters(measure.letters()));
    passages.add(board.answers(measure.waiting()));
    passages.removeIf(p -> p.sentences().isEmpty());
    return List.copyOf(passages);
  }
}
