package org.roundtable.board.brief;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.roundtable.district.DistrictRecord;
import org.roundtable.kernel.Sentences;
import org.roundtable.kernel.Words;
import org.roundtable.paper.Phrase;

/** How a brief speaks: in one language, by one clock, of one initiative. */
final class Telling {
  private final Sentences sentences;
  private final Locale locale;
  private final DistrictRecord district;
  private final String initiative;

  Telling(Locale locale, DistrictRecord district, String initiative) {
    this.sentences = Sentences.in(locale);
    this.locale = locale;
    this.district = district;
    this.initiative = initiative;
  }

  String language() {
    return locale.getLanguage();
  }

  String say(String key, Object... args) {
    return sentences.say(key, args);
  }

  /**
   * A sentence whose numbers stand on a page below the initiative's own.
   *
   * @param place "/opinion#shared"
   */
  Sentence inInitiative(String place, String key, Object... args) {
    return here("/initiatives/", place, key, args);
  }

  /** The same, on what the board reads. */
  Sentence inBriefing(String place, String key, Object... args) {
    return here("/board/", place, key, args);
  }

  private Sentence here(String stem, String place, String key, Object... args) {
    var link = "/" + district.slug() + stem + initiative + place;
    return Sentence.of(sentences, link, key, args);
  }

  /** {@code key.one} or {@code key.many}, as pages count. */
  static String counted(String key, long n) {
    return key + (n == 1 ? ".one" : ".many");
  }

  String name(Enum<?> constant) {
    return say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  String names(List<? extends Enum<?>> constants) {
    return String.join(", ", constants.stream().map(this::name).toList());
  }

  /** On one line with its sign. */
  String percent(int share) {
    return say("poll.percent", share).replace(' ', '\u00A0');
  }

  Phrase quoted(Words words) {
    return Phrase.quoted(words.in(language()), words.languageIn(language()));
  }

  String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).localizedBy(locale).format(day);
  }

  String day(Instant at) {
    return day(LocalDate.ofInstant(at, district.zone()));
  }
}
