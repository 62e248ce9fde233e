package org.roundtable.notice.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.roundtable.notice.record.Entry;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Item;
import org.roundtable.notice.record.RightDays;
import org.roundtable.paper.Phrase;

/** The rows of a field as one sentence: what each is about, and what is said of it. */
record RowText(InWords in, Measure measure) {
  /** What is said of a row, besides its first part. */
  private static final Map<Field, List<String>> TOLD =
      Map.of(
          Field.RECIPIENTS, List.of("answer"),
          Field.SUBPROCESSORS, List.of("service", "country"),
          Field.END_OF_CONTRACT, List.of("transferTo", "withinDays"),
          Field.COST, List.of("initial", "annual", "currency", "fundingSource"),
          Field.CONSENT, List.of("deadline", "effect"),
          Field.RIGHTS, List.of("deadlineDays"),
          Field.DECISION, List.of("decision", "url"),
          Field.CONTACTS, List.of("name", "title", "phone", "mail"));

  /** What the sheet tells besides the key facts, in its order. */
  static final List<Field> FIELDS =
      List.of(
          Field.RECIPIENTS,
          Field.SUBPROCESSORS,
          Field.END_OF_CONTRACT,
          Field.RIGHTS,
          Field.COST,
          Field.REVIEWS,
          Field.CONTACTS);

  List<Phrase> of(Field field, Entry entry) {
    var outright = in.outright(entry);
    if (!outright.isEmpty() || entry.rows().isEmpty())
      return Phrases.cut(outright, measure.characters());
    if (field == Field.REVIEWS) return part(field, entry.one(), "nextReview");
    if (field == Field.COST) return Phrases.cut(cost(entry.one()), measure.characters());
    return listed(entry.rows().stream().map(row -> row(field, row)).toList());
  }

  /** As many as there is room for, and how many there are besides. */
  List<Phrase> listed(List<List<Phrase>> all) {
    var listed = listed(all, Math.min(measure.names(), all.size()));
    for (int most = measure.names() - 1; most > 0 && isLong(listed); most--)
      listed = listed(all, Math.min(most, all.size()));
    return Phrases.cut(listed, measure.characters());
  }

  private boolean isLong(List<Phrase> listed) {
    return Phrases.text(listed).length() > measure.characters();
  }

  private List<Phrase> listed(List<List<Phrase>> all, int most) {
    var told = new ArrayList<>(all.subList(0, most));
    if (all.size() > most) told.add(InWords.said(in.say("label.andMore", all.size() - most)));
    return Phrases.joined("; ", told);
  }

  private List<Phrase> row(Field field, Item row) {
    var head = in.part(field.key(), row);
    var told =
        TOLD.getOrDefault(field, List.of()).stream().map(part -> part(field, row, part)).toList();
    return Phrases.joined(": ", List.of(head, Phrases.joined(", ", told)));
  }

  /** Within how many days the family is answered, or has to be in time itself. */
  private List<Phrase> days(Item right) {
    var days = right.number("deadlineDays");
    if (days == null) return List.of();
    if (days == 0) return InWords.said(in.say("sheet.atOnce"));
    return InWords.said(in.say(RightDays.ofTheFamily(right) ? "label.own" : "label.days", days));
  }

  private List<Phrase> cost(Item row) {
    var currency = row.text("currency");
    var sums = new ArrayList<List<Phrase>>();
    for (var part : List.of("initial", "annual"))
      if (row.has(part))
        sums.add(
            InWords.said(
                in.say("Part.cost." + part) + ": " + in.money(row.number(part), currency)));
    for (var part : List.of("fundingSource", "gifts")) sums.add(part(Field.COST, row, part));
    return Phrases.joined("; ", sums);
  }

  private List<Phrase> part(Field field, Item row, String name) {
    if (field == Field.RIGHTS) return days(row);
    return in.part(field.part(name).orElseThrow(), row);
  }
}
