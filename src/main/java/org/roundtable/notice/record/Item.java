package org.roundtable.notice.record;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.roundtable.kernel.Words;

/**
 * One row of a field: what each of its parts says. A part is {@link Words}, a text, a list of texts
 * (codes), a number or a boolean as its kind tells; a part that says nothing is not there.
 */
public record Item(Map<String, Object> parts) implements Serializable {
  public static final Item NONE = new Item(Map.of());

  public Item {
    var kept = new LinkedHashMap<String, Object>();
    parts.forEach(
        (name, value) -> {
          if (says(value)) kept.put(name, value);
        });
    parts = Collections.unmodifiableMap(kept);
  }

  private static boolean says(Object value) {
    if (value instanceof Words words) return !words.empty();
    if (value instanceof String text) return !text.isBlank();
    if (value instanceof List<?> list) return !list.isEmpty();
    return value != null;
  }

  public boolean has(String part) {
    return parts.containsKey(part);
  }

  /** A text, date, address, period or code; empty where there is none. */
  public String text(String part) {
    return parts.get(part) instanceof String text ? text : "";
  }

  public Words words(String part) {
    return parts.get(part) instanceof Words words ? words : Words.NONE;
  }

  /** Codes or lines; empty where there are none. */
  @SuppressWarnings("unchecked") // Checked keeps nothing but texts in lists.
  public List<String> list(String part) {
    return parts.get(part) instanceof List<?> list ? (List<String>) list : List.of();
  }

  public Long number(String part) {
    return parts.get(part) instanceof Long number ? number : null;
  }

  /** Null where nobody has said. */
  public Boolean yes(String part) {
    return parts.get(part) instanceof Boolean yes ? yes : null;
  }

  public boolean empty() {
    return parts.isEmpty();
  }

  public Item with(String part, Object value) {
    var more = new LinkedHashMap<>(parts);
    more.put(part, value);
    return new Item(more);
  }
}
