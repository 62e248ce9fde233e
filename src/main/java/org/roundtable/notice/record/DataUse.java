package org.roundtable.notice.record;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.roundtable.kernel.Words;

/** The record of a notice: what one system does with children's data, field by field. */
public record DataUse(Map<Field, Entry> entries) implements Serializable {
  public static final DataUse NONE = new DataUse(Map.of());

  public DataUse {
    var kept = new EnumMap<Field, Entry>(Field.class);
    entries.forEach(
        (field, entry) -> {
          if (!entry.empty()) kept.put(field, entry);
        });
    entries = Collections.unmodifiableMap(kept);
  }

  public Entry to(Field field) {
    return entries.getOrDefault(field, Entry.EMPTY);
  }

  public DataUse with(Field field, Entry entry) {
    return with(Map.of(field, entry));
  }

  /** This record with other entries in the fields that {@code changed} names. */
  public DataUse with(Map<Field, Entry> changed) {
    var all = new EnumMap<Field, Entry>(Field.class);
    all.putAll(entries);
    all.putAll(changed);
    return new DataUse(all);
  }

  /**
   * What is not yet known: fields, and rows of a field whose answer is.
   *
   * @return topics in the record's order, written as {@link Path}s
   */
  public List<Path> open() {
    var open = new ArrayList<Path>();
    entries.forEach(
        (field, entry) -> {
          if (entry.open()) open.add(Path.of(field));
          else
            entry.rows().stream()
                .filter(row -> row.text("answer").equals(Entry.NOT_YET_KNOWN))
                .forEach(row -> open.add(Path.row(field, row.text(field.key().name()))));
        });
    return open;
  }

  /** Everything that is said in words, by its place in a form, {@code purposes-0-plainText}. */
  public Map<String, Words> texts() {
    return texts(true);
  }

  /** Those of them that are sentences; names, and what a claim rests on, are none. */
  public Map<String, Words> sentences() {
    return texts(false);
  }

  private Map<String, Words> texts(boolean names) {
    var texts = new LinkedHashMap<String, Words>();
    entries.forEach(
        (field, entry) -> {
          for (int i = 0; i < entry.rows().size(); i++)
            for (var part : field.parts())
              if (names || part.kind() == Part.Kind.WORDS)
                texts.put(
                    field.json() + "-" + i + "-" + part.name(),
                    entry.rows().get(i).words(part.name()));
          texts.put(field.json() + "-plain", entry.plain());
          if (!names) return;
          texts.put(field.json() + "-evidence-clause", entry.evidence().clause());
          texts.put(field.json() + "-evidence-auditor", entry.evidence().auditor());
        });
    texts.values().removeIf(Words::empty);
    return texts;
  }
}
