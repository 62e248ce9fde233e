package org.roundtable.launch.schema;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.roundtable.kernel.Sentences;
import org.roundtable.notice.schema.Match;
import org.roundtable.notice.schema.Reason;
import org.roundtable.notice.schema.Schema;

/** The matches of a schema for people: in columns, the sensitive ones first, what is none last. */
final class MatchText {
  private static final int WIDEST = 60;
  private static final Comparator<Match> ORDER =
      Comparator.comparing((Match match) -> !match.matched())
          .thenComparing(Match::sensitivity, Comparator.reverseOrder());

  private final Sentences sentences;

  MatchText(Sentences sentences) {
    this.sentences = sentences;
  }

  static String reason(Sentences sentences, Reason reason) {
    return sentences.say("schema.reason." + reason.key(), reason.words().toArray());
  }

  String of(Path file, Schema schema, List<Match> matches) {
    var text = new StringBuilder();
    long matched = matches.stream().filter(Match::matched).count();
    line(
        text,
        sentences.say(
            "schema.read",
            plain(file.getFileName().toString()),
            sentences.say("schema.format." + schema.format()),
            matches.size(),
            matched,
            matches.size() - matched));
    for (var remark : schema.remarks())
      line(text, sentences.say("schema.remark." + remark.what(), plain(remark.about())));
    var rows = new ArrayList<String[]>();
    matches.stream().sorted(ORDER).forEach(match -> rows.add(row(match)));
    int path = rows.stream().mapToInt(row -> row[2].length()).max().orElse(0);
    for (var row : rows)
      line(
          text,
          String.format(
                  "%-3s %-13s %-" + Math.min(Math.max(path, 1), WIDEST) + "s  %4s  %s",
                  (Object[]) row)
              .stripTrailing());
    return text.toString();
  }

  private String[] row(Match match) {
    return new String[] {
      "!".repeat(match.matched() || match.sensitivity() > 2 ? match.sensitivity() : 0),
      match.matched() ? match.code() : "-",
      plain(match.field().path()),
      String.format(Locale.ROOT, "%.0f%%", match.confidence() * 100),
      plain(reason(sentences, match.reason()))
    };
  }

  /** One line, without anything that would steer a terminal. */
  private static String plain(String text) {
    return text.replaceAll("[\\p{C}\\s]+", " ").strip();
  }

  private static void line(StringBuilder text, String line) {
    text.append(line).append(System.lineSeparator());
  }
}
