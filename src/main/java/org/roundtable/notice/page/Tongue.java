package org.roundtable.notice.page;

import static java.util.stream.Collectors.joining;

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
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Item;
import org.roundtable.notice.record.Part;
import org.roundtable.notice.record.Vocabulary;

/** Says what a record holds in the reader's language: codes by their words, dates, periods. */
final class Tongue {
  private final Locale locale;
  private final String language;
  private final Sentences sentences;

  Tongue(Locale locale) {
    this.locale = locale;
    language = locale.getLanguage();
    sentences = Sentences.in(locale);
  }

  String language() {
    return language;
  }

  String say(String key, Object... args) {
    return sentences.say(key, args);
  }

  /** A text of the portal, or one that no language changes. */
  Said plain(String text) {
    return new Said(text, language, false, "", "");
  }

  Said in(Words words) {
    return new Said(
        words.in(language), words.languageIn(language), words.missing(language), "", "");
  }

  Said code(String list, String code) {
    return new Said(
        Vocabulary.words(list, code).in(language),
        language,
        false,
        "",
        Vocabulary.means(list, code).in(language));
  }

  String called(Field field) {
    return say("Field." + field.name());
  }

  /** What a reader calls a part, where that is another thing than what a writer is asked for. */
  String called(Field field, Part part) {
    var place = field.json() + "." + part.name();
    return say((sentences.has("Told." + place) ? "Told." : "Part.") + place);
  }

  /** What a row says in a part; nothing where it says nothing. */
  List<Said> told(Part part, Item row) {
    var name = part.name();
    if (!row.has(name)) return List.of();
    return switch (part.kind()) {
      case WORDS, TITLE -> List.of(in(row.words(name)));
      case TEXT -> List.of(text(name, row.text(name)));
      case TEXTS -> List.of(plain(String.join(", ", row.list(name))));
      case URL -> List.of(plain(say("sheet.read")).leadingTo(row.text(name)));
      case DATE -> List.of(plain(day(row.text(name))));
      case PERIOD -> List.of(plain(period(row.text(name))));
      case NUMBER -> List.of(plain(number(row.number(name))));
      case YES_NO -> List.of(plain(say(row.yes(name) ? "Standing.YES" : "Standing.NO")));
      case CODE -> List.of(code(part.list(), row.text(name)));
      case CODES -> codes(part.list(), row.list(name));
    };
  }

  private List<Said> codes(String list, List<String> codes) {
    return codes.stream().map(code -> code(list, code)).toList();
  }

  /** Mail and telephone can be used at once. */
  private Said text(String part, String text) {
    if (part.equals("mail") && text.contains("@")) return plain(text).leadingTo("mailto:" + text);
    if (part.equals("phone") && text.matches("[+\\d][\\d ().-]{5,30}"))
      return plain(text).leadingTo("tel:" + text.replaceAll("[^+\\d]", ""));
    return plain(text.matches("\\d{4}-\\d{2}-\\d{2}") ? day(text) : text);
  }

  /** "7 November 2013"; as it is written where it is no day. */
  String day(String iso) {
    if (!iso.matches("\\d{4}-\\d{2}-\\d{2}")) return iso;
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .localizedBy(locale)
        .format(LocalDate.parse(iso));
  }

  /** "1 year, 6 months". */
  String period(String iso) {
    var period = Period.parse(iso);
    var parts = new ArrayList<String>();
    if (period.getYears() > 0) parts.add(counted("sheet.years", period.getYears()));
    if (period.getMonths() > 0) parts.add(counted("sheet.months", period.getMonths()));
    if (period.getDays() > 0) parts.add(counted("sheet.days", period.getDays()));
    return parts.stream().collect(joining(", "));
  }

  Said money(long amount, String currency) {
    return plain(Numbers.money(amount, currency, locale));
  }

  String counted(String key, long n) {
    return say(key + (n == 1 ? ".one" : ".many"), n);
  }

  String number(long n) {
    return Numbers.whole(n, locale);
  }
}
