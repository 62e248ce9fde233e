package org.roundtable.notice.schema;

import java.util.List;

/**
 * Why a field was matched, or was not.
 *
 * @param key of the sentence below {@code schema.reason.}
 * @param words of the schema and of the dictionary that the sentence names
 */
public record Reason(String key, List<String> words) {

  Reason(String key, String... words) {
    this(key, List.of(words));
  }
}
