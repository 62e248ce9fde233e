package org.roundtable.notice.schema;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.roundtable.notice.schema.Entry.By;

/** The dictionary as it stands in {@code dictionary.txt}, whose head explains its lines. */
final class DictionaryFile {
  private final Vocabulary vocabulary = new Vocabulary();
  private final Map<String, Set<String>> subjects = new HashMap<>();
  private final Map<String, List<List<String>>> lists = new HashMap<>();
  private final Map<String, Integer> sensitivity = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private Expressions expressions;

  static DictionaryFile read() {
    var stream = DictionaryFile.class.getResourceAsStream("dictionary.txt");
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      var sections = sections(lines.lines().toList());
      var file = new DictionaryFile();
      for (var form : sections.get("short forms"))
        file.vocabulary.shortForm(key(form), value(form));
      for (var line : sections.get("subjects"))
        file.subjects.put(key(line), file.words(value(line)));
      for (var name : List.of("empty words", "bookkeeping", "references", "free text"))
        file.lists.put(name, file.expressions(String.join(",", sections.get(name))));
      for (var line : sections.get("sensitivity"))
        for (var code : value(line).split(" "))
          file.sensitivity.put(code, Integer.valueOf(key(line)));
      file.entries(sections.get("entries"));
      file.expressions = new Expressions(file.entries);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, List<String>> sections(List<String> lines) {
    var sections = new HashMap<String, List<String>>();
    var now = new ArrayList<String>();
    for (var line : lines)
      if (line.startsWith("= ")) {
        now = new ArrayList<>();
        sections.put(line.substring(2).strip(), now);
      } else if (!line.isBlank() && !line.startsWith("#")) now.add(line.strip());
    return sections;
  }

  private static String key(String line) {
    return line.substring(0, line.indexOf(':'));
  }

  private static String value(String line) {
    return line.substring(line.indexOf(':') + 1).strip();
  }

  private void entries(List<String> lines) {
    Map<String, String> now = null;
    String title = null;
    for (var line : lines)
      if (line.startsWith("[")) {
        if (now != null) entries.add(entry(title, now));
        title = line.substring(1, line.length() - 1);
        now = new LinkedHashMap<>();
      } else now.put(key(line), value(line));
    entries.add(entry(title, now));
  }

  private Entry entry(String title, Map<String, String> lines) {
    var expressions = new EnumMap<By, List<List<String>>>(By.class);
    for (var by : By.values()) {
      var line = lines.get(by.name().toLowerCase(Locale.ROOT));
      if (line != null) expressions.put(by, expressions(line));
    }
    return new Entry(
        title,
        codes(lines.get("codes")),
        expressions,
        lines.containsKey("says") ? list(lines.get("says")) : List.of(),
        lines.containsKey("not") ? words(lines.get("not")) : Set.of(),
        Double.parseDouble(lines.getOrDefault("alone", "0")),
        lines.containsKey("things"));
  }

  private static Map<Subject, String> codes(String line) {
    var codes = new EnumMap<Subject, String>(Subject.class);
    for (var each : list(line))
      if (each.startsWith("guardian ")) codes.put(Subject.GUARDIAN, each.substring(9));
      else codes.put(Subject.STUDENT, each);
    return codes;
  }

  private static List<String> list(String line) {
    return Arrays.stream(line.split(",")).map(String::strip).toList();
  }

  private List<List<String>> expressions(String line) {
    return list(line).stream().map(vocabulary::learn).distinct().toList();
  }

  private Set<String> words(String line) {
    var words = new HashSet<String>();
    for (var expression : list(line)) words.addAll(vocabulary.learn(expression));
    return words;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  Set<String> subject(String name) {
    return subjects.get(name);
  }

  List<List<String>> expressionsOf(String section) {
    return lists.get(section);
  }

  int sensitivity(String code) {
    return sensitivity.getOrDefault(code, 2);
  }

  Expressions expressions() {
    return expressions;
  }

  List<Entry> entries() {
    return entries;
  }
}
