package org.roundtable.notice.schema;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the references of a JSON Schema lead, by pointer, anchor or identifier. */
final class JsonReferences {
  private final Map<?, ?> root;
  private final Map<String, Object> named = new LinkedHashMap<>();
  private final Set<String> elsewhere = new LinkedHashSet<>();

  JsonReferences(Map<?, ?> root) {
    this.root = root;
    find(root);
  }

  /** References that lead out of the document, and were not followed. */
  Set<String> elsewhere() {
    return elsewhere;
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

  /** The schema that this one stands for, or null. */
  Map<?, ?> referred(Map<?, ?> schema) {
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

  static String ref(Map<?, ?> schema) {
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
  static String nameOf(Map<?, ?> schema) {
    var ref = ref(schema);
    return ref == null
        ? ""
        : unescaped(ref.substring(Math.max(ref.lastIndexOf('/'), ref.lastIndexOf('#')) + 1));
  }

  /** Whether a reference leads to a definition, which has a name, and not into another schema. */
  static boolean defined(Map<?, ?> schema) {
    var ref = ref(schema);
    if (ref == null) return false;
    var steps = ref.split("/");
    return steps.length > 1 && JsonSchemaReader.DEFINITIONS.contains(steps[steps.length - 2]);
  }
}
