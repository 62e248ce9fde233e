package org.roundtable.opendata;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.roundtable.board.BySchool;
import org.roundtable.district.DistrictRecord;
import org.roundtable.initiative.Part;
import org.roundtable.initiative.Reading;
import org.roundtable.kernel.Settings;
import org.roundtable.kernel.Spreadsheet;
import org.roundtable.opinion.OpinionRecord;
import org.roundtable.poll.Choice;
import org.roundtable.poll.PollRecord;
import org.roundtable.response.ThemeRecord;

/**
 * An initiative as its pages show it at one moment, and as the smaller tables tell it.
 *
 * @param poll null where there is none
 * @param bySchool null where the board's page shows no schools
 * @param opinion what families agree on
 * @param themes those whose answers are published
 */
record Subject(
    DistrictRecord district,
    Reading reading,
    PollRecord poll,
    BySchool bySchool,
    OpinionRecord opinion,
    List<ThemeRecord> themes) {
  private static final String MAIN = "en";
  private static final String SEVERAL_OR_NONE = "several-or-none";

  URI page() {
    return Settings.publicUrl()
        .resolve("/" + district.slug() + "/initiatives/" + reading.ref().slug());
  }

  /** In the language asked for, or in another that it was written in. */
  String title(String language) {
    return reading.text().of(Part.TITLE).in(language);
  }

  /** Can the people who reacted be told of without telling them apart? */
  boolean enoughReacted() {
    return opinion.participants() >= ExportedRows.FLOOR;
  }

  /** What the larger tables hold. */
  record Numbers(Instant at, long authors, int points) {}

  void summary(Spreadsheet sheet, Numbers numbers) throws IOException {
    sheet.text("topic").text(title(MAIN)).end();
    sheet.text("url").text(page().toString()).end();
    if (enoughReacted()) sheet.text("voters").number(opinion.participants()).end();
    sheet.text("commenters").number(numbers.authors()).end();
    sheet.text("comments").number(numbers.points()).end();
    sheet.text("exported").moment(numbers.at()).end();
    if (poll != null) aboutPoll(sheet);
    sheet.text("conversation-description").text(reading.text().of(Part.SUMMARY).in(MAIN)).end();
  }

  private void aboutPoll(Spreadsheet sheet) throws IOException {
    sheet.text("poll-question").text(poll.question().in(MAIN)).end();
    sheet.text("poll-opens").moment(poll.opensAt()).end();
    sheet.text("poll-closes").moment(poll.closesAt()).end();
    if (poll.notYetOpen()) return;
    sheet.text("poll-eligible").number(poll.eligible()).end();
    sheet.text("poll-ballots").number(poll.cast()).end();
  }

  /** First as the poll's page shows it, then as the board's page does by school. */
  void poll(Spreadsheet sheet) throws IOException {
    sheet.header(Table.POLL.header());
    if (poll == null || poll.tally() == null) return;
    for (var row : poll.tally().rows()) {
      sheet.text(words(row.choices())).blank().number(row.total());
      sheet.number(row.verified()).number(row.unverified()).end();
    }
    if (bySchool == null) return;
    for (var line : bySchool.rows())
      for (int i = 0; i < bySchool.columns().size(); i++) {
        sheet.text(words(bySchool.columns().get(i))).text(schools(line));
        sheet.number(line.ballots().get(i)).blank().blank().end();
      }
  }

  private static String words(Collection<Choice> choices) {
    return choices.stream().sorted().map(Choice::word).collect(Collectors.joining(" "));
  }

  private static String schools(BySchool.Line line) {
    var names = new ArrayList<>(line.schools());
    if (line.others()) names.add(SEVERAL_OR_NONE);
    return String.join(" | ", names);
  }

  /** A row for each language that a theme is written in. */
  void response(Spreadsheet sheet) throws IOException {
    sheet.header(Table.RESPONSE.header());
    for (var theme : themes) {
      var languages = new TreeSet<>(theme.title().byLanguage().keySet());
      languages.addAll(theme.answer().byLanguage().keySet());
      for (var language : languages) {
        sheet.number(theme.id()).text(language);
        sheet.text(theme.title().byLanguage().getOrDefault(language, ""));
        sheet.text(theme.answer().byLanguage().getOrDefault(language, ""));
        sheet.moment(theme.publishedAt()).number(theme.points()).end();
      }
    }
  }
}
