package org.roundtable.notice.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of the names of one schema; a name that stands there often is taken apart once. */
final class Names {
  private final Vocabulary vocabulary;
  private final Map<String, List<String>> known = new HashMap<>();

  Names(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  List<String> words(String name) {
    return known.computeIfAbsent(name, vocabulary::words);
  }
}
