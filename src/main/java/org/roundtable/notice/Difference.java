package org.roundtable.notice;

import java.util.Arrays;
import java.util.List;
import org.roundtable.kernel.Changes;

/** What became of one answer between two versions of a notice, in one language. */
public record Difference(Question question, Answer before, Answer after, Changes words) {

  /** The questions whose answer is another one now, in the order of the page. */
  public static List<Difference> between(Answers before, Answers after, String language) {
    return Arrays.stream(Question.values())
        .filter(q -> !before.to(q).equals(after.to(q)))
        .map(q -> between(q, before.to(q), after.to(q), language))
        .filter(d -> d.stands() || !d.words.none())
        .toList();
  }

  private static Difference between(
      Question question, Answer before, Answer after, String language) {
    return new Difference(
        question,
        before,
        after,
        Changes.between(before.words().in(language), after.words().in(language)));
  }

  /** Did a yes become a no, or a not yet known an answer? */
  public boolean stands() {
    return before.standing() != after.standing();
  }
}
