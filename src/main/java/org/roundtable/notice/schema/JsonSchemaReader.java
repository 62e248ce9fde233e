package org.roundtable.notice.schema;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a JSON Schema (draft 4 to 2020-12) or the schemas of an OpenAPI document. References are
 * followed inside the document, others are told.
 */
final class JsonSchemaReader {
  private static final int LARGEST = 20 * 1024 * 1024;
  static final List<String> DEFINITIONS = List.of("$defs", "definitions", "schemas");
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
  private final Map<Object, Boolean> structured = new IdentityHashMap<>();
  private final Deque<Map<?, ?>> waiting = new ArrayDeque<>();
  private final JsonReferences references;

  private JsonSchemaReader(Map<?, ?> root) {
    this.root = root;
    this.references = new JsonReferences(root);
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
    definitions(root);
    if (root.get("components") instanceof Map<?, ?> components) definitions(components);
    if (structured(root)) {
      var title = text(root, "title");
      entity(root, title.isEmpty() ? "" : title, true);
      outline.root("#", new Outline.Member(title, keys.get(root), ""));
    }
    for (var next = waiting.poll(); next != null; next = waiting.poll()) fill(next);
    var remarks =
        references.elsewhere().stream().map(place -> new Remark("notFollowed", place)).toList();
    return Layout.of(outline, Format.JSON_SCHEMA, remarks);
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
    var ref = references.referred(schema);
    if (ref != null) takes(entity, Map.of("$ref", JsonReferences.ref(schema)), entity.name);
    definitions(schema);
  }

  private void takes(Outline.Entity entity, Object part, String name) {
    if (!(part instanceof Map<?, ?> schema)) return;
    var target = references.referred(schema);
    if (target != null && !schema.containsKey("properties"))
      entity.takes.add(
          entity(target, JsonReferences.nameOf(schema), !JsonReferences.defined(schema)));
    else if (structured(schema)) entity.takes.add(entity(schema, name, true));
  }

  private void member(Outline.Entity entity, String name, Object node) {
    var documentation = "";
    var type = "";
    var now = node;
    for (int i = 0; i < UNWRAPPED && now instanceof Map<?, ?> schema; i++) {
      if (documentation.isEmpty()) documentation = documentation(schema);
      var target = references.referred(schema);
      if (target != null && !schema.containsKey("properties")) {
        type =
            structured(target)
                ? entity(target, JsonReferences.nameOf(schema), !JsonReferences.defined(schema))
                : JsonReferences.nameOf(schema);
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
        if (part instanceof Map<?, ?> each
            && (structured(each) || references.referred(each) != null)) targets.add(each);
      if (targets.size() == 1 && references.referred(targets.get(0)) != null) {
        var target = references.referred(targets.get(0));
        if (structured(target))
          return entity(
              target,
              JsonReferences.nameOf(targets.get(0)),
              !JsonReferences.defined(targets.get(0)));
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
    var target = references.referred(schema);
    boolean has =
        target != null && structured(target, depth + 1)
            || parts(schema).stream()
                .anyMatch(part -> part instanceof Map<?, ?> each && structured(each, depth + 1));
    structured.put(schema, has);
    return has;
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
