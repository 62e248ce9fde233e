package org.roundtable.notice.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.roundtable.kernel.Sentences;
import org.roundtable.notice.label.InWords;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Item;
import org.roundtable.notice.record.Part;
import org.roundtable.notice.record.RightDays;
import org.roundtable.notice.record.State;

/** A record in the words of one language, row by row and part by part. */
final class Told {
  private final String language;
  private final Sentences sentences;
  private final InWords words;

  Told(String language) {
    this.language = language;
    this.sentences = Sentences.in(Locale.forLanguageTag(language));
    this.words = new InWords(Locale.forLanguageTag(language));
  }

  /**
   * The rows of a field by what tells them apart, each with its parts by their labels; the staff's
   * own words and how the field stands are a row of their own, named by nothing.
   */
  Map<String, Map<String, String>> field(DataUse record, Field field) {
    var entry = record.to(field);
    var rows = new LinkedHashMap<String, Map<String, String>>();
    var whole = new LinkedHashMap<String, String>();
    if (entry.state() != State.GIVEN) whole.put("", sentences.say("State." + entry.state().name()));
    if (!entry.plain().empty())
      whole.put(sentences.say("compare.plain"), entry.plain().in(language));
    if (!whole.isEmpty()) rows.put("", whole);
    for (var row : entry.rows()) rows.put(free(name(field, row), rows), parts(field, row));
    return rows;
  }

  /** Two rows of one name are told apart by their number. */
  private static String free(String name, Map<String, ?> taken) {
    var free = name;
    for (int n = 2; taken.containsKey(free); n++) free = name + " " + n;
    return free;
  }

  private String name(Field field, Item row) {
    if (!field.many()) return " ";
    var key = words.text(field.key(), row);
    var second = row.text("name");
    return field.key().name().equals("name") || second.isEmpty() ? key : key + ", " + second;
  }

  private Map<String, String> parts(Field field, Item row) {
    var parts = new LinkedHashMap<String, String>();
    for (var part : field.parts())
      if (row.has(part.name()) && !(field.many() && part == field.key()))
        parts.put(label(field, part, row), words.text(part, row));
    return parts;
  }

  private String label(Field field, Part part, Item row) {
    if (field == Field.RIGHTS && part.name().equals("deadlineDays") && RightDays.ofTheFamily(row))
      return sentences.say("compare.youHave");
    return sentences.say("Part." + field.json() + "." + part.name());
  }

  /** Every key of both, in the order of the first and then of the second. */
  static List<String> keys(Map<String, ?> one, Map<String, ?> other) {
    var keys = new ArrayList<>(one.keySet());
    other.keySet().stream().filter(key -> !one.containsKey(key)).forEach(keys::add);
    return keys;
  }
}
