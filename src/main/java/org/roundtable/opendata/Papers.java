package org.roundtable.opendata;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roundtable.kernel.Sentences;
import org.roundtable.kernel.Spreadsheet;

/** What explains an archive to whoever opens it, in both languages of the portal. */
final class Papers {
  private static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.forLanguageTag("es"));
  private static final String BETWEEN = "\n\n";

  private final Subject subject;
  private final Instant at;

  Papers(Subject subject, Instant at) {
    this.subject = subject;
    this.at = at;
  }

  /** A line for every column of every table; those that a point's number names share one. */
  void dictionary(Spreadsheet sheet) throws IOException {
    sheet.header(Table.DICTIONARY.header());
    for (var table : Table.values())
      for (var column : table.explained()) {
        sheet.text(table.file()).text(column.name());
        var key = "openData." + table.key() + "." + column.meaning();
        for (var language : LANGUAGES)
          sheet.text(Sentences.in(language).say(key, ExportedRows.FLOOR));
        sheet.text(column.type()).end();
      }
  }

  String licence() {
    return inBoth(this::licence);
  }

  private Stream<String> licence(Sentences sentences, String language) {
    var source = subject.reading().importedFrom();
    var page = subject.page().toString();
    return source == null
        ? Stream.of(
            sentences.say(
                "openData.licence", subject.title(language), subject.district().name(), page))
        : Stream.of(
            sentences.say("openData.licence.imported", subject.title(language), source, page));
  }

  String readme() {
    return inBoth(
        (sentences, language) ->
            Stream.of(
                subject.title(language)
                    + "\n"
                    + subject.district().name()
                    + "\n"
                    + subject.page()
                    + "\n"
                    + at.truncatedTo(ChronoUnit.SECONDS),
                sentences.say("openData.readme.what"),
                sentences.say("openData.readme.files"),
                sentences.say("openData.readme.pseudonyms"),
                sentences.say(
                    "openData.readme." + (subject.enoughReacted() ? "rows" : "tooFew"),
                    ExportedRows.FLOOR),
                sentences.say("openData.readme.leftOut", ExportedRows.FLOOR),
                sentences.say("openData.readme.cells"),
                sentences.say("openData.readme.please")));
  }

  private interface Paragraphs {
    Stream<String> of(Sentences sentences, String language);
  }

  private static String inBoth(Paragraphs paragraphs) {
    return LANGUAGES.stream()
        .map(
            l ->
                paragraphs
                    .of(Sentences.in(l), l.getLanguage())
                    .collect(Collectors.joining(BETWEEN, "", "\n")))
        .collect(Collectors.joining("\n--------\n\n"));
  }
}
