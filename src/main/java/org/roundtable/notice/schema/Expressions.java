package org.roundtable.notice.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.roundtable.notice.schema.Entry.By;

/** All expressions of the dictionary, found by their first word: a schema has many fields. */
final class Expressions {

  /**
   * @param order of its entry in the dictionary, where the sensitive ones come first
   */
  record Expression(Entry entry, int order, List<String> words) {
    boolean vetoedBy(Collection<String> words) {
      for (var word : words) if (entry.not().contains(word)) return true;
      return false;
    }
  }

  private final Map<By, Map<String, List<Expression>>> byFirst = new EnumMap<>(By.class);

  Expressions(List<Entry> entries) {
    for (int order = 0; order < entries.size(); order++) {
      var entry = entries.get(order);
      for (var by : By.values())
        for (var words : entry.by(by))
          byFirst
              .computeIfAbsent(by, k -> new HashMap<>())
              .computeIfAbsent(words.get(0), k -> new ArrayList<>())
              .add(new Expression(entry, order, words));
    }
  }

  /** Those of which every word is among these, whatever their order. */
  List<Expression> within(By by, Collection<String> words) {
    var first = byFirst.getOrDefault(by, Map.of());
    var found = new ArrayList<Expression>();
    for (var word : new HashSet<>(words))
      for (var each : first.getOrDefault(word, List.of()))
        if (each.words().size() == 1 || words.containsAll(each.words())) found.add(each);
    return found;
  }
}
