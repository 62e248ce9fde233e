package org.roundtable.notice.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.roundtable.kernel.Changes;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.Field;

/**
 * Two records side by side in one language: field by field, row by row, and word by word inside a
 * row.
 *
 * @param fields those of which either says something, in the record's order
 */
public record Comparison(List<FieldPair> fields) {

  /** Characters of a part that is the same, up to which it is told again. */
  private static final int BRIEF = 60;

  /** What became of a row, seen from the first record to the second. */
  public enum Fate {
    SAME,
    CHANGED,
    ADDED,
    REMOVED
  }

  /** A field in both records. */
  public record FieldPair(Field field, List<RowPair> rows) {
    public boolean same() {
      return rows.stream().allMatch(row -> row.fate() == Fate.SAME);
    }
  }

  /**
   * A row in both records.
   *
   * @param name what tells it apart; blank where there is nothing to tell apart
   */
  public record RowPair(String name, Fate fate, List<PartPair> parts) {

    /** Does one record alone have it, under a name of its own? */
    public boolean onOneSide() {
      return !name.isBlank() && (fate == Fate.ADDED || fate == Fate.REMOVED);
    }

    /** The parts that differ. */
    public List<PartPair> different() {
      return parts.stream().filter(part -> !part.same()).toList();
    }

    /** The parts that are the same, one after the other; of a long one its name alone. */
    public String same() {
      return parts.stream()
          .filter(part -> part.same() && !part.label().isBlank())
          .map(PartPair::brief)
          .collect(Collectors.joining(" · "));
    }
  }

  /** A part in both; {@code words} tells what became of it word by word. */
  public record PartPair(String label, String before, String after, Changes words) {
    public boolean same() {
      return before.equals(after);
    }

    private String brief() {
      if (before.length() > BRIEF) return label;
      return label + (label.endsWith("?") ? " " : ": ") + before;
    }
  }

  public static Comparison between(DataUse before, DataUse after, String language) {
    var told = new Told(language);
    var fields = new ArrayList<FieldPair>();
    for (var field : Field.values()) {
      var rows = rows(told.field(before, field), told.field(after, field));
      if (!rows.isEmpty()) fields.add(new FieldPair(field, rows));
    }
    return new Comparison(List.copyOf(fields));
  }

  private static List<RowPair> rows(
      Map<String, Map<String, String>> before, Map<String, Map<String, String>> after) {
    return Told.keys(before, after).stream()
        .map(name -> row(name, before.get(name), after.get(name)))
        .toList();
  }

  private static RowPair row(String name, Map<String, String> before, Map<String, String> after) {
    var fate =
        before == null
            ? Fate.ADDED
            : after == null ? Fate.REMOVED : before.equals(after) ? Fate.SAME : Fate.CHANGED;
    Map<String, String> then = before == null ? Map.of() : before;
    Map<String, String> now = after == null ? Map.of() : after;
    return new RowPair(
        name,
        fate,
        Told.keys(then, now).stream()
            .map(label -> part(label, then.getOrDefault(label, ""), now.getOrDefault(label, "")))
            .toList());
  }

  private static PartPair part(String label, String before, String after) {
    return new PartPair(label, before, after, Changes.between(before, after));
  }

  /** The fields that differ. */
  public List<FieldPair> different() {
    return fields.stream().filter(pair -> !pair.same()).toList();
  }

  /** The fields that are the same in both. */
  public List<FieldPair> same() {
    return fields.stream().filter(FieldPair::same).toList();
  }
}
