package org.roundtable.notice.record;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.Words;

/** Reads a record from JSON, and refuses any other shape in one sentence that names the place. */
public final class DataUseReader {
  private static final Set<String> OF_ENTRY = Set.of("state", "rows", "plain", "evidence");
  private static final Set<String> OF_EVIDENCE =
      Set.of("level", "clause", "auditor", "date", "url");

  private DataUseReader() {}

  /**
   * The record; whether its codes, dates and lengths are good is {@link Checked}'s to say.
   *
   * @throws BadInput naming the place, {@code hosting-0-location}
   */
  public static DataUse read(JsonObject json) {
    var entries = new EnumMap<Field, Entry>(Field.class);
    json.forEach(
        (name, value) -> {
          var field = Field.of(name).orElseThrow(() -> new BadInput(name, "notice.field", name));
          entries.put(field, entry(field, object(name, value)));
        });
    return new DataUse(entries);
  }

  private static Entry entry(Field field, JsonObject json) {
    known(field.json(), json, OF_ENTRY);
    var state = text(field.json() + "-state", json.get("state"));
    return new Entry(
        state.isEmpty()
            ? State.GIVEN
            : State.of(state)
                .orElseThrow(() -> new BadInput(field.json() + "-state", "notice.unknown", state)),
        rows(field, json.get("rows")),
        words(field.json() + "-plain", json.get("plain")),
        evidence(field.json() + "-evidence", json.get("evidence")));
  }

  private static List<Item> rows(Field field, JsonValue value) {
    if (nothing(value)) return List.of();
    var rows = new ArrayList<Item>();
    for (var row : array(field.json(), value))
      rows.add(row(field, field.json() + "-" + rows.size(), row));
    return rows;
  }

  private static Item row(Field field, String at, JsonValue value) {
    var parts = new LinkedHashMap<String, Object>();
    var json = object(at, value);
    for (var name : json.keySet())
      if (field.part(name).isEmpty()) throw new BadInput(at, "notice.field", name);
    for (var part : field.parts())
      if (!nothing(json.get(part.name())))
        parts.put(part.name(), part(part, at + "-" + part.name(), json.get(part.name())));
    return new Item(parts);
  }

  private static Object part(Part part, String at, JsonValue value) {
    return switch (part.kind()) {
      case WORDS, TITLE -> words(at, value);
      case TEXTS, CODES -> texts(at, value);
      case NUMBER -> number(at, value);
      case YES_NO -> yesNo(at, value);
      case TEXT, URL, DATE, PERIOD, CODE -> text(at, value);
    };
  }

  private static Evidence evidence(String at, JsonValue value) {
    if (nothing(value)) return Evidence.DECLARED;
    var json = object(at, value);
    known(at, json, OF_EVIDENCE);
    var level = text(at + "-level", json.get("level"));
    return new Evidence(
        level.isEmpty() ? Evidence.DECLARED.level() : level,
        words(at + "-clause", json.get("clause")),
        words(at + "-auditor", json.get("auditor")),
        text(at + "-date", json.get("date")),
        text(at + "-url", json.get("url")));
  }

  private static void known(String at, JsonObject json, Set<String> names) {
    for (var name : json.keySet())
      if (!names.contains(name)) throw new BadInput(at, "notice.field", name);
  }

  /** Words by language, or one text, which is taken for English. */
  public static Words words(String at, JsonValue value) {
    if (nothing(value)) return Words.NONE;
    if (value instanceof JsonString text) return Words.english(text.getString());
    var words = new TreeMap<String, String>();
    object(at, value)
        .forEach(
            (language, text) -> {
              if (!language.matches("[a-z]{2,3}")) throw new BadInput(at, "notice.language");
              words.put(language, text(at + "-" + language, text));
            });
    return new Words(words);
  }

  private static List<String> texts(String at, JsonValue value) {
    return array(at, value).stream().map(one -> text(at, one)).toList();
  }

  private static Long number(String at, JsonValue value) {
    if (value instanceof JsonNumber number && number.isIntegral()) return number.longValue();
    throw new BadInput(at, "notice.number");
  }

  private static Boolean yesNo(String at, JsonValue value) {
    if (value == JsonValue.TRUE) return true;
    if (value == JsonValue.FALSE) return false;
    throw new BadInput(at, "notice.yesNo");
  }

  /** The text, empty where there is none. */
  public static String text(String at, JsonValue value) {
    if (nothing(value)) return "";
    if (value instanceof JsonString text) return text.getString();
    throw new BadInput(at, "notice.shape");
  }

  private static boolean nothing(JsonValue value) {
    return value == null || value == JsonValue.NULL;
  }

  private static JsonArray array(String at, JsonValue value) {
    if (value instanceof JsonArray array) return array;
    throw new BadInput(at, "notice.shape");
  }

  private static JsonObject object(String at, JsonValue value) {
    if (value instanceof JsonObject object) return object;
    throw new BadInput(at, "notice.shape");
  }
}
