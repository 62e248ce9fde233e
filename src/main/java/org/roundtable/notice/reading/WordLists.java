package org.roundtable.notice.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one must know of a language beyond its rules: lists of words, each line "name: word word".
 */
final class WordLists {
  static final WordLists ENGLISH = new WordLists("english.txt");
  static final WordLists SPANISH = new WordLists("spanish.txt");

  private final Map<String, Set<String>> byName = new HashMap<>();

  private WordLists(String file) {
    for (var line : lines(file)) {
      int colon = line.indexOf(':');
      if (line.startsWith("#") || colon < 0) continue;
      var words =
          byName.computeIfAbsent(line.substring(0, colon).strip(), n -> new LinkedHashSet<>());
      words.addAll(List.of(line.substring(colon + 1).strip().split("\\s+")));
    }
  }

  static WordLists of(String language) {
    return language.equals("es") ? SPANISH : ENGLISH;
  }

  Set<String> named(String name) {
    return byName.getOrDefault(name, Set.of());
  }

  /** The words of the lists that are named by a number, with that number. */
  Map<String, Integer> numbers() {
    var numbers = new HashMap<String, Integer>();
    byName.forEach(
        (name, words) -> {
          if (name.matches("\\d+")) words.forEach(w -> numbers.put(w, Integer.valueOf(name)));
        });
    return numbers;
  }

  static List<String> lines(String file) {
    try (var in = WordLists.class.getResourceAsStream("/notice/reading/" + file);
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
