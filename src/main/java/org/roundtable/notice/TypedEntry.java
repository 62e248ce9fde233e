package org.roundtable.notice;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.Words;
import org.roundtable.notice.record.Entry;
import org.roundtable.notice.record.Evidence;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Item;
import org.roundtable.notice.record.Part;
import org.roundtable.notice.record.State;

/** One field of a notice as a form holds it: what was typed, be it good or not. */
public class TypedEntry implements Serializable {
  private final Field field;
  private String state;
  private final List<TypedRow> rows = new ArrayList<>();
  private final Map<String, String> plain;
  private final Map<String, Object> evidence = new LinkedHashMap<>();

  TypedEntry(Field field, Entry entry) {
    this.field = field;
    state = entry.state().name();
    entry.rows().forEach(row -> rows.add(new TypedRow(field, row)));
    plain = new LinkedHashMap<>(entry.plain().byLanguage());
    evidence.put("level", entry.evidence().level());
    evidence.put("clause", new LinkedHashMap<>(entry.evidence().clause().byLanguage()));
    evidence.put("auditor", new LinkedHashMap<>(entry.evidence().auditor().byLanguage()));
    evidence.put("date", entry.evidence().date());
    evidence.put("url", entry.evidence().url());
  }

  void add(Item row) {
    rows.add(new TypedRow(field, row));
  }

  /**
   * What was typed, as an entry.
   *
   * @throws BadInput at the part that is no number
   */
  Entry entry() {
    var items = new ArrayList<Item>();
    for (int i = 0; i < rows.size(); i++)
      if (!rows.get(i).isDropped()) items.add(rows.get(i).item(field.json() + "-" + i));
    return new Entry(
        State.valueOf(state),
        items,
        new Words(plain),
        new Evidence(said("level"), words("clause"), words("auditor"), said("date"), said("url")));
  }

  private String said(String part) {
    return Objects.toString(evidence.get(part), "");
  }

  @SuppressWarnings("unchecked") // The form binds words to maps.
  private Words words(String part) {
    return new Words((Map<String, String>) evidence.get(part));
  }

  public Field getField() {
    return field;
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public List<TypedRow> getRows() {
    return rows;
  }

  public Map<String, String> getPlain() {
    return plain;
  }

  public Map<String, Object> getEvidence() {
    return evidence;
  }

  /** One row in the form. */
  public static class TypedRow implements Serializable {
    private final Field field;
    private final Map<String, Object> parts = new LinkedHashMap<>();
    private boolean dropped;

    TypedRow(Field field, Item row) {
      this.field = field;
      for (var part : field.parts()) parts.put(part.name(), typed(part, row));
    }

    private static Object typed(Part part, Item row) {
      return switch (part.kind()) {
        case WORDS, TITLE -> new LinkedHashMap<>(row.words(part.name()).byLanguage());
        case CODES -> new ArrayList<>(row.list(part.name()));
        case TEXTS -> String.join("\n", row.list(part.name()));
        case NUMBER -> row.number(part.name()) == null ? "" : row.number(part.name()).toString();
        case YES_NO -> row.yes(part.name()) == null ? "" : row.yes(part.name()).toString();
        case TEXT, URL, DATE, PERIOD, CODE -> row.text(part.name());
      };
    }

    Item item(String at) {
      var said = new LinkedHashMap<String, Object>();
      for (var part : field.parts())
        said.put(part.name(), said(part, at + "-" + part.name(), parts.get(part.name())));
      return new Item(said);
    }

    @SuppressWarnings("unchecked") // The form binds words to maps and codes to lists.
    private static Object said(Part part, String at, Object typed) {
      return switch (part.kind()) {
        case WORDS, TITLE -> new Words((Map<String, String>) typed);
        case CODES -> typed == null ? List.of() : List.copyOf((List<String>) typed);
        case TEXTS -> text(typed).lines().map(String::strip).filter(t -> !t.isEmpty()).toList();
        case NUMBER -> number(at, text(typed));
        case YES_NO -> text(typed).isEmpty() ? null : Boolean.valueOf(text(typed));
        case TEXT, URL, DATE, PERIOD, CODE -> text(typed);
      };
    }

    private static Long number(String at, String typed) {
      if (typed.isEmpty()) return null;
      var digits = typed.replaceAll("[ ,]", "");
      if (!digits.matches("\\d{1,12}")) throw new BadInput(at, "notice.number");
      return Long.valueOf(digits);
    }

    private static String text(Object typed) {
      return typed == null ? "" : typed.toString().strip();
    }

    /** By part. */
    public Map<String, Object> getParts() {
      return parts;
    }

    public boolean isDropped() {
      return dropped;
    }

    public void setDropped(boolean dropped) {
      this.dropped = dropped;
    }
  }
}
