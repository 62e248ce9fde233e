package org.roundtable.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.stream.Collectors;
import org.roundtable.kernel.Numbers;
import org.roundtable.kernel.Sentences;
import org.roundtable.kernel.Words;

/** {@code #{w}} on every page: sentences, dates, numbers and addresses in the reader's language. */
@Named("w")
@RequestScoped
public class Wording {
  @Inject Visit visit;
  @Inject Clock clock;

  /** The sentence of this key; {0}, {1} … stand for {@code args}. */
  public String say(String key, Object... args) {
    return Sentences.in(visit.getLocale()).say(key, args);
  }

  /** {@code key.one} for 1, else {@code key.many}; {0} is the number, {1} … are {@code args}. */
  public String count(String key, long n, Object... args) {
    var all = new Object[args.length + 1];
    all[0] = n;
    System.arraycopy(args, 0, all, 1, args.length);
    return say(key + (n == 1 ? ".one" : ".many"), all);
  }

  /** The word for an enum constant: key {@code Stage.OPEN} for {@code Stage.OPEN}. */
  public String name(Enum<?> constant) {
    return constant == null
        ? ""
        : say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  /** The words for several constants, in their order, between commas. */
  public String names(Collection<? extends Enum<?>> constants) {
    return constants.stream().map(this::name).collect(Collectors.joining(", "));
  }

  public String in(Words words) {
    return words == null ? "" : words.in(visit.getLanguage());
  }

  /** What the page before has just done, or nothing; an address cannot make the portal say more. */
  public String getDone() {
    var key = "done." + visit.getDone();
    return visit.getDone() != null && Sentences.in(visit.getLocale()).has(key) ? say(key) : "";
  }

  /** "7 November 2013". */
  public String day(LocalDate day) {
    return day == null
        ? ""
        : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .localizedBy(visit.getLocale())
            .format(day);
  }

  public String day(Instant at) {
    return at == null ? "" : day(LocalDate.ofInstant(at, visit.zone()));
  }

  /** Day and time of day in the district's zone. */
  public String moment(Instant at) {
    return at == null
        ? ""
        : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
            .localizedBy(visit.getLocale())
            .withZone(visit.zone())
            .format(at);
  }

  /** Machine form for {@code <time datetime>}. */
  public String iso(Instant at) {
    return at == null ? "" : at.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** "closes in 3 days, Tue, Dec 2": how long from now until {@code at}, in whole days or hours. */
  public String until(Instant at) {
    var left = Duration.between(clock.instant(), at);
    if (left.isNegative()) return say("time.past", day(at));
    if (left.toHours() < 24) return say("time.today", moment(at));
    return count("time.days", left.toDays(), weekday(at));
  }

  /** "Wed, Dec 9": a day of these weeks, as a kitchen calendar has it. */
  private String weekday(Instant at) {
    return DateTimeFormatter.ofPattern(say("time.weekday"), visit.getLocale())
        .withZone(visit.zone())
        .format(at);
  }

  public boolean past(Instant at) {
    return at != null && !at.isAfter(clock.instant());
  }

  public String number(long n) {
    return Numbers.whole(n, visit.getLocale());
  }

  /** An address inside the portal that keeps the language which the reader chose. */
  public String to(String path) {
    if (!visit.isLanguageChosen()) return path;
    var hash = path.indexOf('#');
    var stem = hash < 0 ? path : path.substring(0, hash);
    var rest = hash < 0 ? "" : path.substring(hash);
    return stem + (stem.contains("?") ? "&" : "?") + "lang=" + visit.getLanguage() + rest;
  }

  /** An address in this district: {@code /notices} becomes {@code /jeffco/notices}. */
  public String here(String path) {
    return to("/" + visit.getDistrict().slug() + path);
  }

  /** This very page in another language. */
  public String inLanguage(String language) {
    return visit.getPath() + "?lang=" + language;
  }
}
