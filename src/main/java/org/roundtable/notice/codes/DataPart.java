package org.roundtable.notice.codes;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.roundtable.kernel.Words;

/**
 * An object inside one of the notice's data files, which knows where it stands. Whoever writes such
 * a file by hand learns from {@link MalformedData} what to mend and where.
 */
public final class DataPart {
  private final String place;
  private final JsonObject object;

  private DataPart(String place, JsonObject object) {
    this.place = place;
    this.object = object;
  }

  /**
   * @param path on the class path, from its root
   */
  public static DataPart bundled(String path) {
    try (InputStream in = DataPart.class.getResourceAsStream("/" + path)) {
      if (in == null) throw new MalformedData(path, "is missing");
      return of(path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new MalformedData(path, "cannot be read: " + e.getMessage());
    }
  }

  public static DataPart of(String file, String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      return new DataPart(file, reader.readObject());
    } catch (JsonException | ClassCastException e) {
      throw new MalformedData(file, "is not a JSON object: " + e.getMessage());
    }
  }

  /** Refuses keys that nobody would read, most of all misspelt ones. */
  public DataPart only(String... keys) {
    var unknown = new TreeSet<>(object.keySet());
    unknown.removeAll(Set.of(keys));
    if (!unknown.isEmpty()) throw wrong(unknown.first(), "is not known here");
    return this;
  }

  public String text(String key) {
    if (!has(key)) throw wrong(key, "is missing");
    if (object.get(key) instanceof JsonString text && !text.getString().isBlank())
      return text.getString();
    throw wrong(key, "must be a text");
  }

  /** Null where the key is absent or null. */
  public String textOrNull(String key) {
    return has(key) ? text(key) : null;
  }

  /** The text under {@code english} in English and the one under {@code spanish} in Spanish. */
  public Words words(String english, String spanish) {
    return new Words(new TreeMap<>(Map.of("en", text(english), "es", text(spanish))));
  }

  /** Both languages or neither. */
  public Words wordsOrNone(String english, String spanish) {
    return has(english) || has(spanish) ? words(english, spanish) : Words.NONE;
  }

  public LocalDate dayOrNull(String key) {
    try {
      return has(key) ? LocalDate.parse(text(key)) : null;
    } catch (DateTimeException e) {
      throw wrong(key, "must be a day such as 2026-11-22");
    }
  }

  public Integer numberOrNull(String key) {
    if (!has(key)) return null;
    if (object.get(key) instanceof JsonNumber number && number.isIntegral())
      return number.intValue();
    throw wrong(key, "must be a whole number");
  }

  /** False where the key is absent. */
  public boolean is(String key) {
    if (!has(key)) return false;
    if (object.get(key).getValueType() == JsonValue.ValueType.TRUE) return true;
    if (object.get(key).getValueType() == JsonValue.ValueType.FALSE) return false;
    throw wrong(key, "must be true or false");
  }

  /** A constant, written in lower case with hyphens: {@code from-memory}. */
  public <E extends Enum<E>> E choice(String key, Class<E> type) {
    for (E one : type.getEnumConstants()) if (written(one).equals(text(key))) return one;
    var all = List.of(type.getEnumConstants()).stream().map(DataPart::written).toList();
    throw wrong(key, "must be one of " + String.join(", ", all));
  }

  /** Empty where the key is absent. */
  public List<String> texts(String key) {
    var texts = new ArrayList<String>();
    for (JsonValue one : array(key))
      if (one instanceof JsonString text && !text.getString().isBlank())
        texts.add(text.getString());
      else throw wrong(key + "[" + texts.size() + "]", "must be a text");
    return List.copyOf(texts);
  }

  /** Empty where the key is absent. */
  public List<DataPart> parts(String key) {
    var parts = new ArrayList<DataPart>();
    for (JsonValue one : array(key)) {
      var here = key + "[" + parts.size() + "]";
      if (!(one instanceof JsonObject inner)) throw wrong(here, "must be an object");
      parts.add(new DataPart(at(here), inner));
    }
    return List.copyOf(parts);
  }

  public MalformedData wrong(String key, String what) {
    return new MalformedData(at(key), what);
  }

  private boolean has(String key) {
    return object.containsKey(key) && object.get(key) != JsonValue.NULL;
  }

  private JsonArray array(String key) {
    if (!has(key)) return JsonValue.EMPTY_JSON_ARRAY;
    if (object.get(key) instanceof JsonArray array) return array;
    throw wrong(key, "must be a list");
  }

  private String at(String key) {
    return place + (place.contains(" ") ? "." : " ") + key;
  }

  private static String written(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
