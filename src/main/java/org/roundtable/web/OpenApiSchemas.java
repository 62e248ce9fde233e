package org.roundtable.web;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.Words;

/**
 * The shapes of what the JSON interface takes and gives: records become objects, as they do there.
 */
final class OpenApiSchemas {
  static final JsonObject PROBLEM =
      object(
          Map.of(
              "type", text(),
              "title", text(),
              "status", plain("integer"),
              "detail", text(),
              "field", text()));

  private final Map<String, JsonObject> named = new TreeMap<>();

  JsonObjectBuilder all() {
    var all = Json.createObjectBuilder();
    named.forEach(all::add);
    return all;
  }

  JsonObject of(Type type) {
    if (type instanceof ParameterizedType generic) return generic(generic);
    if (!(type instanceof Class<?> simple)) return plain("object");
    if (simple.isRecord() && simple != Words.class && simple != DistrictId.class)
      return named(simple);
    return value(simple);
  }

  private JsonObject generic(ParameterizedType type) {
    var raw = (Class<?>) type.getRawType();
    var last = type.getActualTypeArguments()[type.getActualTypeArguments().length - 1];
    if (Collection.class.isAssignableFrom(raw)) return list(of(last));
    if (Map.class.isAssignableFrom(raw))
      return Json.createObjectBuilder()
          .add("type", "object")
          .add("additionalProperties", of(last))
          .build();
    if (raw.getSimpleName().equals("Page"))
      return object(Map.of("items", list(of(last)), "next", nullable("string")));
    return of(raw);
  }

  private JsonObject named(Class<?> record) {
    var name =
        (record.getEnclosingClass() == null
                ? ""
                : record.getEnclosingClass().getSimpleName().replace("Resource", ""))
            + record.getSimpleName();
    if (!named.containsKey(name)) {
      named.put(name, plain("object"));
      var parts = new java.util.LinkedHashMap<String, JsonObject>();
      for (var part : record.getRecordComponents())
        parts.put(snake(part.getName()), of(part.getGenericType()));
      named.put(name, object(parts));
    }
    return Json.createObjectBuilder().add("$ref", "#/components/schemas/" + name).build();
  }

  private static JsonObject value(Class<?> type) {
    if (type == boolean.class) return plain("boolean");
    if (type == int.class || type == long.class) return plain("integer");
    if (type == double.class) return plain("number");
    if (type == Integer.class || type == Long.class) return nullable("integer");
    if (type == Double.class) return nullable("number");
    if (type == Boolean.class) return nullable("boolean");
    if (type == String.class || type.isEnum()) return nullable("string");
    if (type == Instant.class) return format("date-time");
    if (type == LocalDate.class) return format("date");
    if (type == Words.class)
      return Json.createObjectBuilder()
          .add("type", "object")
          .add("additionalProperties", text())
          .build();
    if (type == DistrictId.class) return plain("integer");
    if (type == InputStream.class) return JsonObject.EMPTY_JSON_OBJECT;
    return plain("object");
  }

  private static JsonObject object(Map<String, JsonObject> parts) {
    var properties = Json.createObjectBuilder();
    parts.forEach(properties::add);
    return Json.createObjectBuilder().add("type", "object").add("properties", properties).build();
  }

  private static JsonObject list(JsonObject of) {
    return Json.createObjectBuilder().add("type", "array").add("items", of).build();
  }

  private static JsonObject text() {
    return plain("string");
  }

  private static JsonObject plain(String type) {
    return Json.createObjectBuilder().add("type", type).build();
  }

  private static JsonObject nullable(String type) {
    return Json.createObjectBuilder()
        .add("type", Json.createArrayBuilder().add(type).add("null"))
        .build();
  }

  private static JsonObject format(String format) {
    return Json.createObjectBuilder()
        .add("type", Json.createArrayBuilder().add("string").add("null"))
        .add("format", format)
        .build();
  }

  /** As {@link org.roundtable.kernel.RecordJson} writes names. */
  private static String snake(String name) {
    return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
  }
}
