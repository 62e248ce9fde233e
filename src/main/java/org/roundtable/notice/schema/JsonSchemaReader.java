package org.roundtable.notice.schema;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a JSON Schema (draft 4 to 2020-12) or the schemas of an OpenAPI document. References are
 * followed inside the document, others are told.
 */
final class JsonSchemaReader {
  private static final int LARGEST = 20 * 1024 * 1024;
  private static final List<String> DEFINITIONS = List.of("$defs", "definitions", "schemas");
  private static final List<String> UNIONS = List.of("allOf", "oneOf", "anyOf", "prefixItems");
  private static final List<String> PARTS =
      List.of(
          "items",
          "additionalItems",
          "then",
          "else",
          "additionalProperties",
          "contains",
          "unevaluatedProperties");
  private static final List<String> KEYED =
      List.of("patternProperties", "dependentSchemas", "dependencies");
  private static final Set<String> MARKS =
      Set.of(
          "$schema",
          "properties",
          "$defs",
          "definitions",
          "allOf",
          "oneOf",
          "anyOf",
          "$ref",
          "items");
  private static final int UNWRAPPED = 20;

  private final Map<?, ?> root;
  private final Outline outline = new Outline();
  private final Map<Object, String> keys = new IdentityHashMap<>();
  private final Map<String, Object> named = new LinkedHashMap<>();
  private final Map<Object, Boolean> structured = new IdentityHashMap<>();
  private final Deque<Map<?, ?>> waiting = new ArrayDeque<>();
  private final Set<String> elsewhere = new LinkedHashSet<>();

  private JsonSchemaReader(Map<?, ?> root) {
    this.root = root;
  }

  static Schema read(String text) {
    if (text.length() > LARGEST) throw new Unreadable("tooLargeToRead", LARGEST >> 20);
    if (!(Json.read(text) instanceof Map<?, ?> root)) throw new Unreadable("notASchema");
    boolean described =
        root.keySet().stream().anyMatch(MARKS::contains)
            || root.get("components") instanceof Map<?, ?>;
    if (!described) throw new Unreadable("notASchema");
    return new JsonSchemaReader(root).schema();
  }

  private Schema schema() {
    find(root);
    definitions(root);
    if (root.get("components") instanceof Map<?, ?> components) definitions(components);
    if (structured(root)) {
      var title = text(root, "title");
      entity(root, title.isEmpty() ? "" : title, true);
      outline.root("#", new Outline.Member(title, keys.get(root), ""));
    }
    for (var next = waiting.poll(); next != null; next = waiting.poll()) fill(next);
    var remarks = elsewhere.stream().map(place -> new Remark("notFollowed", place)).toList();
    return Layout.of(outline, Format.JSON_SCHEMA, remarks);
  }

  /** Schemas that have a name of their own to be referred by. */
  private void find(Object node) {
    if (node instanceof Map<?, ?> map) {
      for (var word : List.of("$anchor", "$dynamicAnchor"))
        if (map.get(word) instanceof String anchor) named.putIfAbsent("#" + anchor, map);
      for (var word : List.of("$id", "id"))
        if (map.get(word) instanceof String id) named.putIfAbsent(id, map);
      map.values().forEach(this::find);
    } else if (node instanceof List<?> list) list.forEach(this::find);
  }

  private void definitions(Map<?, ?> holder) {
    for (var word : DEFINITIONS)
      if (holder.get(word) instanceof Map<?, ?> all)
        for (var each : all.entrySet())
          if (each.getValue() instanceof Map<?, ?> schema) {
            var name = each.getKey().toString();
            if (structured(schema)) entity(schema, name, false);
            else definitions(schema);
          }
  }

  /**
   * The key of a schema with members; these are read later, so that a long chain needs no stack.
   */
  private String entity(Map<?, ?> schema, String name, boolean inline) {
    var known = keys.get(schema);
    if (known != null) return known;
    var key = "#" + keys.size();
    keys.put(schema, key);
    outline.entity(key, name, inline);
    waiting.add(schema);
    return key;
  }

  private void fill(Map<?, ?> schema) {
    var entity = outline.entity(keys.get(schema));
    if (schema.get("properties") instanceof Map<?, ?> properties)
      for (var each : properties.entrySet())
        member(entity, each.getKey().toString(), each.getValue());
    for (var part : parts(schema)) takes(entity, part, entity.name);
    var ref = referred(schema);
    if (ref != null) takes(entity, Map.of("$ref", ref(schema)), entity.name);
    definitions(schema);
  }

  private void takes(Outline.Entity entity, Object part, String name) {
    if (!(part instanceof Map<?, ?> schema)) return;
    var target = referred(schema);
    if (target != null && !schema.containsKey("properties"))
      entity.takes.add(entity(target, nameOf(schema), !defined(schema)));
    else if (structured(schema)) entity.takes.add(entity(schema, name, true));
  }

  private void member(Outline.Entity entity, String name, Object node) {
    var documentation = "";
    var type = "";
    var now = node;
    for (int i = 0; i < UNWRAPPED && now instanceof Map<?, ?> schema; i++) {
      if (documentation.isEmpty()) documentation = documentation(schema);
      var target = referred(schema);
      if (target != null && !schema.containsKey("properties")) {
        type =
            structured(target) ? entity(target, nameOf(schema), !defined(schema)) : nameOf(schema);
        if (documentation.isEmpty()) documentation = documentation(target);
        break;
      }
      if (schema.get("items") instanceof Map<?, ?> items && !schema.containsKey("properties")) {
        now = items;
        continue;
      }
      type = structured(schema) ? union(schema, name) : plainType(schema);
      break;
    }
    entity.members.add(new Outline.Member(name, type, documentation));
  }

  /** "Null or an address" is an address; other unions are a type of their own. */
  private String union(Map<?, ?> schema, String name) {
    if (!schema.containsKey("properties")) {
      var targets = new ArrayList<Map<?, ?>>();
      for (var part : parts(schema))
        if (part instanceof Map<?, ?> each && (structured(each) || referred(each) != null))
          targets.add(each);
      if (targets.size() == 1 && referred(targets.get(0)) != null) {
        var target = referred(targets.get(0));
        if (structured(target))
          return entity(target, nameOf(targets.get(0)), !defined(targets.get(0)));
      }
    }
    return entity(schema, name, true);
  }

  private static List<Object> parts(Map<?, ?> schema) {
    var all = new ArrayList<Object>();
    for (var word : UNIONS) if (schema.get(word) instanceof List<?> list) all.addAll(list);
    for (var word : PARTS) if (schema.get(word) instanceof Map<?, ?> part) all.add(part);
    if (schema.get("items") instanceof List<?> list) all.addAll(list);
    for (var word : KEYED) if (schema.get(word) instanceof Map<?, ?> map) all.addAll(map.values());
    return all;
  }

  /** Whether a schema has members, of its own or by what it is put together of. */
  private boolean structured(Map<?, ?> schema) {
    return structured(schema, 0);
  }

  private boolean structured(Map<?, ?> schema, int depth) {
    if (schema.get("properties") instanceof Map<?, ?> properties && !properties.isEmpty())
      return true;
    if (depth > UNWRAPPED) return false;
    var known = structured.putIfAbsent(schema, false);
    if (known != null) return known;
    var target = referred(schema);
    boolean has =
        target != null && structured(target, depth + 1)
            || parts(schema).stream()
                .anyMatch(part -> part instanceof Map<?, ?> each && structured(each, depth + 1));
    structured.put(schema, has);
    return has;
  }

  /** The schema that this one stands for, or null. */
  private Map<?, ?> referred(Map<?, ?> schema) {
    var ref = ref(schema);
    if (ref == null) return null;
    if (named.get(ref) instanceof Map<?, ?> found) return found;
    if (!ref.startsWith("#")) {
      elsewhere.add(ref);
      return null;
    }
    Object now = root;
    for (var step : ref.substring(1).split("/")) {
      if (step.isEmpty()) continue;
      var name = unescaped(step);
      if (now instanceof Map<?, ?> map) now = map.get(name);
      else if (now instanceof List<?> list
          && name.matches("\\d{1,6}")
          && Integer.parseInt(name) < list.size()) now = list.get(Integer.parseInt(name));
      else return null;
    }
    return now instanceof Map<?, ?> map && map != schema ? map : null;
  }

  private static String ref(Map<?, ?> schema) {
    for (var word : List.of("$ref", "$dynamicRef", "$recursiveRef"))
      if (schema.get(word) instanceof String ref) return ref;
    return null;
  }

  private static String unescaped(String step) {
    var plain = step.replace("~1", "/").replace("~0", "~");
    try {
      return plain.contains("%") ? URLDecoder.decode(plain, StandardCharsets.UTF_8) : plain;
    } catch (IllegalArgumentException notEncoded) {
      return plain;
    }
  }

  /** The last step of what a reference names. */
  private static String nameOf(Map<?, ?> schema) {
    var ref = ref(schema);
    return ref == null
        ? ""
        : unescaped(ref.substring(Math.max(ref.lastIndexOf('/'), ref.lastIndexOf('#')) + 1));
  }

  /** Whether a reference leads to a definition, which has a name, and not into another schema. */
  private static boolean defined(Map<?, ?> schema) {
    var ref = ref(schema);
    if (ref == null) return false;
    var steps = ref.split("/");
    return steps.length > 1 && DEFINITIONS.contains(steps[steps.length - 2]);
  }

  private static String documentation(Map<?, ?> schema) {
    var description = text(schema, "description");
    return description.isEmpty() ? text(schema, "title") : description;
  }

  private static String text(Map<?, ?> schema, String word) {
    return schema.get(word) instanceof String text ? text.strip() : "";
  }

  private static String plainType(Map<?, ?> schema) {
    var format = text(schema, "format");
    return format.isEmpty() ? text(schema, "type") : format;
  }
}
