package org.roundtable.notice.compare;

import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.roundtable.kernel.Words;
import org.roundtable.notice.compare.Widening.Kind;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.Entry;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Item;
import org.roundtable.notice.record.Vocabulary;

/**
 * Finds what is wider in a record than in the one before. Where the one before did not know, the
 * answer is no widening by itself; a yes to a recipient, a use, or a country abroad always is.
 */
public final class Widenings {
  private static final String HOME = "US";
  private static final List<String> USES = List.of("NEVER", "LIMITED", "ALLOWED");
  private static final List<String> GIVEN =
      List.of("NO", "ONLY-IF-LAW-REQUIRES", "ONLY-WITH-CONSENT", "YES");
  private static final List<String> CHOICES = List.of("OPT-IN", "OPT-OUT", "PER-SCHOOL", "NONE");

  private final DataUse before;
  private final DataUse after;
  private final List<Widening> found = new ArrayList<>();

  private Widenings(DataUse before, DataUse after) {
    this.before = before;
    this.after = after;
  }

  /** In the order of {@link Kind}; empty where nothing is wider. */
  public static List<Widening> between(DataUse before, DataUse after) {
    var all = new Widenings(before, after);
    all.added(Field.DATA_ELEMENTS, Kind.NEW_ELEMENT);
    all.added(Field.PURPOSES, Kind.NEW_PURPOSE);
    all.answers(Field.PROHIBITED_USES, USES, Kind.USE_ALLOWED);
    all.answers(Field.RECIPIENTS, GIVEN, Kind.NEW_RECIPIENT);
    all.moreGiven();
    all.added(Field.SUBPROCESSORS, Kind.NEW_SUBPROCESSOR);
    all.added(Field.CONNECTED_APPS, Kind.NEW_APP);
    all.access();
    all.abroad();
    all.protection();
    all.retention();
    all.backups();
    all.choice();
    return List.copyOf(all.found);
  }

  /** Rows whose name is new; "there is none" before is an answer too, "not yet known" is not. */
  private void added(Field field, Kind kind) {
    if (!told(before.to(field))) return;
    var named = names(before.to(field), field);
    for (var row : after.to(field).rows())
      if (named.add(name(field, row))) found.add(new Widening(kind, words(field, row)));
  }

  private static boolean told(Entry entry) {
    return entry.none() || !entry.rows().isEmpty();
  }

  private static Set<String> names(Entry entry, Field field) {
    var names = new HashSet<String>();
    entry.rows().forEach(row -> names.add(name(field, row)));
    return names;
  }

  /** What tells the row apart: of "other" elements the label too, of recipients the name. */
  private static String name(Field field, Item row) {
    return row.text(field.key().name())
        + "/"
        + row.words("label").in("en")
        + "/"
        + second(field, row);
  }

  private static String second(Field field, Item row) {
    return field == Field.RECIPIENTS ? row.text("name") : "";
  }

  private static Words words(Field field, Item row) {
    var key = row.text(field.key().name());
    if (!row.words("label").empty()) return row.words("label");
    if (field == Field.RECIPIENTS && row.has("name")) return Words.english(row.text("name"));
    return field.key().coded() ? Vocabulary.words(field.key().list(), key) : Words.english(key);
  }

  /** Rows whose answer has gone up, from the first of {@code ladder}, which is no. */
  private void answers(Field field, List<String> ladder, Kind kind) {
    for (var row : after.to(field).rows()) {
      var now = ladder.indexOf(row.text("answer"));
      var then = then(field, row).map(one -> ladder.indexOf(one.text("answer"))).orElse(0);
      if (now > Math.max(then, 0)) found.add(new Widening(kind, words(field, row)));
    }
  }

  private Optional<Item> then(Field field, Item row) {
    return before.to(field).rows().stream()
        .filter(one -> name(field, one).equals(name(field, row)))
        .findFirst();
  }

  private void moreGiven() {
    for (var row : after.to(Field.RECIPIENTS).rows())
      if (GIVEN.indexOf(row.text("answer")) > 0)
        then(Field.RECIPIENTS, row)
            .filter(one -> GIVEN.indexOf(one.text("answer")) > 0)
            .filter(one -> wider(one.list("elements"), row.list("elements")))
            .ifPresent(
                one ->
                    found.add(new Widening(Kind.MORE_TO_RECIPIENT, words(Field.RECIPIENTS, row))));
  }

  /** No list at all means everything. */
  private static boolean wider(Collection<String> before, Collection<String> after) {
    if (before.isEmpty()) return false;
    return after.isEmpty() || !before.containsAll(after);
  }

  private void access() {
    var field = Field.ACCESS_ROLES;
    if (!told(before.to(field))) return;
    for (var row : after.to(field).rows()) {
      var then = then(field, row);
      if (then.isEmpty()
          || !then.get().list("rights").containsAll(row.list("rights"))
          || wider(then.get().list("categories"), row.list("categories")))
        found.add(new Widening(Kind.WIDER_ACCESS, words(field, row)));
    }
  }

  private void abroad() {
    var fresh = countries(after);
    fresh.removeAll(countries(before));
    fresh.remove(HOME);
    for (var country : fresh)
      found.add(new Widening(Kind.OUTSIDE_COUNTRY, Vocabulary.words("country", country)));
    var cloud = "PUBLIC-CLOUD-NON-US";
    if (fresh.isEmpty() && at(after, cloud) && !at(before, cloud))
      found.add(new Widening(Kind.OUTSIDE_COUNTRY, Vocabulary.words("hosting", cloud)));
  }

  private static boolean at(DataUse record, String location) {
    return record.to(Field.HOSTING).row("location", location).isPresent();
  }

  private static Set<String> countries(DataUse record) {
    var countries = new TreeSet<String>();
    record.to(Field.HOSTING).rows().forEach(row -> countries.addAll(row.list("countries")));
    record.to(Field.SUBPROCESSORS).rows().forEach(row -> countries.add(row.text("country")));
    countries.add(record.to(Field.PROVIDER).one().text("country"));
    countries.remove("");
    return countries;
  }

  private void protection() {
    for (var part : List.of("inTransit", "atRest")) {
      var then = before.to(Field.ENCRYPTION).one().text(part);
      var now = after.to(Field.ENCRYPTION).one().text(part);
      if (!then.isEmpty() && !then.equals("NONE") && now.equals("NONE"))
        found.add(new Widening(Kind.WEAKER_PROTECTION, Words.NONE));
    }
  }

  /** Longer after the same event, or until another event, which nobody can compare. */
  private void retention() {
    if (!told(before.to(Field.RETENTION))) return;
    for (var row : after.to(Field.RETENTION).rows()) {
      if (row.text("trigger").equals("PARENT-REQUEST")) continue;
      var longest =
          before.to(Field.RETENTION).rows().stream()
              .filter(one -> one.text("trigger").equals(row.text("trigger")))
              .filter(one -> !wider(one.list("elements"), row.list("elements")))
              .mapToLong(one -> days(one.text("period")))
              .max();
      if (longest.isEmpty() || days(row.text("period")) > longest.getAsLong())
        found.add(
            new Widening(
                Kind.LONGER_RETENTION, Vocabulary.words("retention-trigger", row.text("trigger"))));
    }
  }

  private void backups() {
    var then = before.to(Field.END_OF_CONTRACT).one().number("backupsDays");
    var now = after.to(Field.END_OF_CONTRACT).one().number("backupsDays");
    if (then != null && now != null && now > then)
      found.add(new Widening(Kind.LONGER_RETENTION, Vocabulary.words("disposition", "DESTROY")));
  }

  /** Days, a month counted as 30 and a year as 366 of them; twelve months are a year. */
  private static long days(String period) {
    if (period.isEmpty()) return 0;
    var parsed = Period.parse(period).normalized();
    return parsed.getYears() * 366L + parsed.getMonths() * 30L + parsed.getDays();
  }

  private void choice() {
    var then = CHOICES.indexOf(before.to(Field.CONSENT).one().text("choice"));
    var now = CHOICES.indexOf(after.to(Field.CONSENT).one().text("choice"));
    if (then >= 0 && now > then) found.add(new Widening(Kind.LESS_CHOICE, Words.NONE));
  }
}
