package org.roundtable.notice.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The words that families need not know: jargon with a plainer word, and terms with their meaning
 * (glossary.txt). In other languages than English and Spanish it is empty.
 */
public final class Glossary {
  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,}");
  private static final Pattern HYPHEN = Pattern.compile("[-‐‑]");
  private static final Map<String, Glossary> BY_LANGUAGE =
      Map.of("en", new Glossary("en"), "es", new Glossary("es"));
  private static final Glossary EMPTY = new Glossary("");

  private final String language;
  private final List<Term> terms = new ArrayList<>();

  /** By their first word, the longest first. */
  private final Map<String, List<Form>> byFirst = new HashMap<>();

  /**
   * A term as it is written, word by word.
   *
   * @param initials it is no word, so that in small letters ("sea" in Spanish) it is another one
   */
  private record Form(List<String> words, boolean initials, Term term) {}

  /**
   * Where a term stands in a text.
   *
   * @param start in UTF-16 units; {@code end} is behind its last sign
   */
  public record Place(int start, int end, Term term) {}

  private Glossary(String language) {
    this.language = language;
    for (var entry : entries(language)) add(entry);
    var longestFirst = Comparator.comparing((Form f) -> f.words().size()).reversed();
    byFirst.values().forEach(forms -> forms.sort(longestFirst));
  }

  /**
   * @param language "en", "es" or any other
   */
  public static Glossary in(String language) {
    return BY_LANGUAGE.getOrDefault(language, EMPTY);
  }

  public List<Term> terms() {
    return List.copyOf(terms);
  }

  /** Every place in the text, in its order; none overlaps another. */
  public List<Place> places(String text) {
    return places(Words.in(text, 0, text.length()));
  }

  List<Place> places(List<Word> words) {
    var parts = parts(words);
    var places = new ArrayList<Place>();
    for (int i = 0; i < parts.size(); ) {
      var form = at(parts, i);
      if (form == null) {
        i++;
        continue;
      }
      int last = i + form.words().size() - 1;
      places.add(new Place(parts.get(i).start(), parts.get(last).end(), form.term()));
      i = last + 1;
    }
    return places;
  }

  private Form at(List<Word> parts, int i) {
    for (var form : byFirst.getOrDefault(plain(parts.get(i)), List.of())) {
      int j = 0;
      while (j < form.words().size()
          && i + j < parts.size()
          && form.words().get(j).equals(plain(parts.get(i + j)))) j++;
      if (j == form.words().size() && (!form.initials() || isShouted(parts.get(i)))) return form;
    }
    return null;
  }

  private static boolean isShouted(Word part) {
    return part.text().length() > 1 && Character.isUpperCase(part.text().charAt(1));
  }

  private String plain(Word part) {
    var lower = part.lower();
    return language.equals("en") && lower.endsWith("'s")
        ? lower.substring(0, lower.length() - 2)
        : lower;
  }

  private static List<Word> parts(List<Word> words) {
    var parts = new ArrayList<Word>();
    for (var word : words) {
      int start = word.start();
      for (var part : HYPHEN.split(word.text(), -1)) {
        if (!part.isEmpty()) parts.add(new Word(start, part));
        start += part.length() + 1;
      }
    }
    return parts;
  }

  private void add(Map<String, String> entry) {
    if (!entry.containsKey(language)) return;
    var forms = List.of(entry.get(language).split("\\s*\\|\\s*"));
    var plainer = entry.getOrDefault(language + " plainer", "");
    var meaning = entry.getOrDefault(language + " meaning", "");
    var term = new Term(entry.get("id"), forms, plainer, meaning);
    terms.add(term);
    for (var form : forms) {
      boolean initials = INITIALS.matcher(form).matches();
      for (var written : written(form.toLowerCase(Locale.ROOT))) put(written, initials, term);
    }
  }

  private List<String> written(String form) {
    var all = new ArrayList<>(List.of(form, form + "s"));
    if (language.equals("es") || form.matches(".*(?:[sxz]|ch|sh)")) all.add(form + "es");
    if (form.matches(".*[^aeiou]y")) all.add(form.replaceAll("y$", "ies"));
    if (form.endsWith("ón")) all.add(form.replaceAll("ón$", "ones"));
    return all;
  }

  private void put(String written, boolean initials, Term term) {
    var words = List.of(written.split("[-\\s]+"));
    var forms = byFirst.computeIfAbsent(words.get(0), w -> new ArrayList<>());
    if (forms.stream().noneMatch(f -> f.words().equals(words)))
      forms.add(new Form(words, initials, term));
  }

  /** Blocks between empty lines; the first line names the term, the others are "name: value". */
  private static List<Map<String, String>> entries(String language) {
    if (language.isEmpty()) return List.of();
    var entries = new ArrayList<Map<String, String>>();
    Map<String, String> entry = new LinkedHashMap<>();
    for (var line : WordLists.lines("glossary.txt")) {
      if (line.startsWith("#")) continue;
      int colon = line.indexOf(": ");
      if (line.isBlank()) entry = new LinkedHashMap<>();
      else if (colon < 0) entry.put("id", line.strip());
      else entry.put(line.substring(0, colon), line.substring(colon + 2).strip());
      if (entry.size() == 1 && colon < 0) entries.add(entry);
    }
    return entries;
  }
}
