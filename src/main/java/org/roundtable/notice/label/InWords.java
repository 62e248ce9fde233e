package org.roundtable.notice.label;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.roundtable.kernel.Numbers;
import org.roundtable.kernel.Sentences;
import org.roundtable.kernel.Words;
import org.roundtable.notice.record.Entry;
import org.roundtable.notice.record.Item;
import org.roundtable.notice.record.Part;
import org.roundtable.notice.record.State;
import org.roundtable.notice.record.Vocabulary;
import org.roundtable.paper.Phrase;

/** What a record says, in words of one language: codes, dates and periods as people read them. */
public final class InWords {
  private final Sentences sentences;
  private final Locale locale;

  public InWords(Locale locale) {
    this.sentences = Sentences.in(locale);
    this.locale = locale;
  }

  String language() {
    return locale.getLanguage();
  }

  String say(String key, Object... args) {
    return sentences.say(key, args);
  }

  String name(Enum<?> constant) {
    return say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  /** Staff's words, in the reader's language or marked as those of another. */
  List<Phrase> words(Words words) {
    return words.empty()
        ? List.of()
        : List.of(Phrase.quoted(words.in(language()), words.languageIn(language())));
  }

  /** The words of a code; one that a newer list no longer has is said as it is. */
  String code(String list, String code) {
    var words = Vocabulary.words(list, code);
    return words.empty() ? code : words.in(language());
  }

  /** A part of a row; nothing where it says nothing. */
  List<Phrase> part(Part part, Item row) {
    if (!row.has(part.name())) return List.of();
    var text = row.text(part.name());
    return switch (part.kind()) {
      case WORDS, TITLE -> words(row.words(part.name()));
      case TEXT, URL -> List.of(Phrase.quoted(text, ""));
      case TEXTS -> List.of(Phrase.quoted(String.join(", ", row.list(part.name())), ""));
      case DATE -> said(day(text));
      case PERIOD -> said(period(text));
      case NUMBER -> said(number(part.name(), row.number(part.name())));
      case YES_NO -> said(say(row.yes(part.name()) ? "Standing.YES" : "Standing.NO"));
      case CODE -> said(code(part.list(), text));
      case CODES ->
          said(
              String.join(
                  ", ",
                  row.list(part.name()).stream().map(code -> code(part.list(), code)).toList()));
    };
  }

  /** What a row says in a part, as one text; empty where it says nothing. */
  public String text(Part part, Item row) {
    return Phrases.text(part(part, row));
  }

  static List<Phrase> said(String text) {
    return text.isEmpty() ? List.of() : List.of(Phrase.said(text));
  }

  private String number(String part, long number) {
    if (part.endsWith("Days")) return say("label.days", number);
    return part.equals("months") ? say("label.months", number) : say("label.number", number);
  }

  String money(long amount, String currency) {
    return Numbers.money(amount, currency, locale);
  }

  String day(String date) {
    return day(LocalDate.parse(date));
  }

  String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).localizedBy(locale).format(day);
  }

  /** "P1Y6M" is "1 year 6 months". */
  public String period(String written) {
    var period = Period.parse(written);
    var words = new ArrayList<String>();
    if (period.getYears() > 0) words.add(say("label.years", period.getYears()));
    if (period.getMonths() > 0) words.add(say("label.months", period.getMonths()));
    if (period.getDays() > 0 || words.isEmpty()) words.add(say("label.days", period.getDays()));
    return String.join(" ", words);
  }

  /** What a field says before any row: "not yet known", "there is none", or the plain words. */
  List<Phrase> outright(Entry entry) {
    var said = new ArrayList<Phrase>();
    if (entry.state() != State.GIVEN) said.add(Phrase.said(name(entry.state()) + "."));
    if (!said.isEmpty() && !entry.plain().empty()) said.add(Phrase.said(" "));
    said.addAll(words(entry.plain()));
    return List.copyOf(said);
  }
}
