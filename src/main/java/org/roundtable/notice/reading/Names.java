package org.roundtable.notice.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Proper names, which weigh on no score: a family cannot be spared the name of its own school. They
 * are found as they are written, a possessive aside.
 */
final class Names {
  private final Map<String, List<List<String>>> byFirst = new HashMap<>();

  Names(Collection<String> names) {
    for (var name : names) {
      var words = Words.in(name, 0, name.length()).stream().map(Word::text).toList();
      if (!words.isEmpty())
        byFirst.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(words);
    }
    var longestFirst = Comparator.comparing((List<String> words) -> words.size()).reversed();
    byFirst.values().forEach(names_ -> names_.sort(longestFirst));
  }

  List<Word> leftOut(List<Word> words) {
    if (byFirst.isEmpty()) return words;
    var kept = new ArrayList<Word>();
    for (int i = 0; i < words.size(); ) {
      int length = lengthAt(words, i);
      if (length == 0) kept.add(words.get(i));
      i += Math.max(1, length);
    }
    return kept;
  }

  private int lengthAt(List<Word> words, int i) {
    for (var name : byFirst.getOrDefault(bare(words.get(i)), List.of())) {
      int j = 0;
      while (j < name.size() && i + j < words.size() && name.get(j).equals(bare(words.get(i + j))))
        j++;
      if (j == name.size()) return j;
    }
    return 0;
  }

  private static String bare(Word word) {
    return word.text().replaceFirst("['’]s$", "");
  }
}
