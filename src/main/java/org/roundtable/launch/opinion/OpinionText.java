package org.roundtable.launch.opinion;

import java.util.List;
import java.util.Map;
import org.roundtable.kernel.Sentences;
import org.roundtable.opinion.math.Consensus.Shared;
import org.roundtable.opinion.math.Group;
import org.roundtable.opinion.math.Opinion;

/** An opinion result for people. */
final class OpinionText {
  private static final int LONGEST = 140;

  private final Sentences sentences;
  private final Map<Long, String> texts;
  private final StringBuilder lines = new StringBuilder();

  OpinionText(Sentences sentences, Map<Long, String> texts) {
    this.sentences = sentences;
    this.texts = texts;
  }

  String of(Opinion opinion) {
    line(
        "opinion.read",
        opinion.votes(),
        opinion.participants().size(),
        opinion.statements().size());
    line("opinion.admitted", opinion.admitted().size(), opinion.groups().size());
    opinion.groups().forEach(this::group);
    shared("opinion.shared.AGREE", opinion.consensus().agree());
    shared("opinion.shared.DISAGREE", opinion.consensus().disagree());
    return lines.toString();
  }

  private void group(Group group) {
    lines.append(System.lineSeparator());
    line("opinion.group", group.id(), group.members().size());
    for (var row : group.representative())
      line(
          "opinion.says." + row.side(),
          row.p(),
          row.r(),
          Long.toString(row.statement()),
          text(row.statement()));
  }

  private void shared(String title, List<Shared> rows) {
    if (rows.isEmpty()) return;
    lines.append(System.lineSeparator());
    line(title);
    for (var row : rows)
      line("opinion.row", row.p(), Long.toString(row.statement()), text(row.statement()));
  }

  /** One line, without anything that would steer a terminal. */
  private String text(long statement) {
    var text = texts.get(statement).replaceAll("[\\p{C}\\s]+", " ").strip();
    int points = text.codePointCount(0, text.length());
    return points <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }

  private void line(String key, Object... args) {
    lines.append(sentences.say(key, args)).append(System.lineSeparator());
  }
}
