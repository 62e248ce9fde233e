package org.roundtable.notice.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.roundtable.notice.schema.Entry.By;

/** The entries of the dictionary that a field could be, the best first. */
final class Candidates {

  /** How an entry was found. */
  enum How {
    NAME,
    TOGETHER,
    PARENT,
    DOCUMENTATION
  }

  /**
   * @param words that were found
   * @param weight by which candidates are ordered
   * @param sure from 0 to 1, before it is known whose data it is
   */
  record Candidate(Entry entry, List<String> words, How how, double weight, double sure) {}

  private static final Pattern EXAMPLES =
      Pattern.compile("\\b(?:e\\.g|i\\.e|for example|such as|including|examples?)\\b|[(;:]");

  private final DictionaryFile file;
  private final Subjects subjects;
  private final Set<String> empty = new HashSet<>();

  Candidates(DictionaryFile file, Subjects subjects) {
    this.file = file;
    this.subjects = subjects;
    file.expressionsOf("empty words").forEach(empty::addAll);
  }

  List<Candidate> of(Field field) {
    var all = new ArrayList<Candidate>();
    var words = file.vocabulary().words(field.name());
    var parent = file.vocabulary().words(field.parent());
    boolean refers = refers(field, words);
    for (var entry : file.entries()) {
      if (words.stream().anyMatch(entry.not()::contains)) continue;
      named(entry, words, all);
      recorded(entry, words, parent, all);
      if (!refers && parent.stream().noneMatch(entry.not()::contains))
        together(entry, words, parent, all);
    }
    if (all.isEmpty() && !refers) said(field, words, all);
    if (!refers) inside(field, words, all);
    all.sort(Comparator.comparingDouble(Candidate::weight).reversed());
    return all;
  }

  private void named(Entry entry, List<String> words, List<Candidate> all) {
    for (var expression : entry.by(By.NAMES))
      if (words.containsAll(expression))
        add(
            all,
            entry,
            expression,
            How.NAME,
            expression.size(),
            expression.size() > 1 ? 0.95 : 0.85);
    for (var expression : entry.by(By.EXACT))
      if (whole(words, expression)) add(all, entry, expression, How.NAME, weight(expression), 0.85);
  }

  /** A single word that is the whole name is plain ("name", "group"): what holds it says more. */
  private static double weight(List<String> expression) {
    return expression.size() > 1 ? expression.size() + 0.2 : 0.8;
  }

  private void recorded(Entry entry, List<String> words, List<String> parent, List<Candidate> all) {
    boolean student = subjects.has(parent, "student");
    if (student)
      for (var expression : entry.by(By.DIRECT))
        if (whole(words, expression))
          add(all, entry, expression, How.NAME, weight(expression), 0.85);
    if (!bare(parent)) return;
    for (var expression : entry.by(By.OWN))
      if (whole(words, expression))
        add(all, entry, expression, How.NAME, expression.size() + 0.3, 0.85);
  }

  /** Whether a record is named after people and nothing else. */
  private boolean bare(List<String> parent) {
    return !parent.isEmpty()
        && parent.stream()
            .allMatch(
                word ->
                    empty.contains(word)
                        || file.subject("student").contains(word)
                        || file.subject("guardian").contains(word)
                        || file.subject("parent").contains(word)
                        || file.subject("person").contains(word));
  }

  private void together(Entry entry, List<String> words, List<String> parent, List<Candidate> all) {
    var both = new ArrayList<>(parent);
    both.addAll(words);
    for (var expression : entry.by(By.NAMES))
      if (both.containsAll(expression) && joined(words, parent, expression))
        add(all, entry, expression, How.TOGETHER, expression.size() - 0.1, 0.85);
    for (var expression : entry.by(By.EXACT))
      if (whole(both, expression) && joined(words, parent, expression))
        add(all, entry, expression, How.TOGETHER, expression.size() - 0.1, 0.8);
  }

  /** The name adds a word to the expression, and what holds it one that is not just whose it is. */
  private boolean joined(List<String> words, List<String> parent, List<String> expression) {
    return expression.stream().anyMatch(word -> words.contains(word) && !parent.contains(word))
        && expression.stream()
            .anyMatch(word -> !words.contains(word) && !file.subject("student").contains(word));
  }

  /** Nothing else stands in the name but whose it is, numbers and empty words. */
  private boolean whole(List<String> words, List<String> expression) {
    if (!words.containsAll(expression)) return false;
    for (var word : words)
      if (!expression.contains(word)
          && !empty.contains(word)
          && !file.subject("student").contains(word)
          && !file.subject("guardian").contains(word)
          && !file.subject("parent").contains(word)
          && !word.chars().allMatch(Character::isDigit)) return false;
    return true;
  }

  private void inside(Field field, List<String> words, List<Candidate> all) {
    double less = 0;
    for (var parent : field.parents()) {
      var around = file.vocabulary().words(parent);
      boolean found = false;
      for (var entry : file.entries())
        if (words.stream().noneMatch(entry.not()::contains))
          for (var expression : entry.by(By.IN))
            if (around.containsAll(expression)) {
              add(
                  all,
                  entry,
                  expression,
                  How.PARENT,
                  (expression.size() > 1 ? 0.95 : 0.9) - less,
                  0.65);
              found = true;
            }
      if (found || less > 0.5) return;
      less += 0.3;
    }
  }

  private static final Set<String> REFERRING =
      Set.of("id", "reference", "number", "key", "fk", "code", "usi", "guid", "unique", "name");
  private static final Set<String> BOUNDS =
      Set.of(
          "begin",
          "end",
          "start",
          "stop",
          "open",
          "close",
          "effective",
          "expiration",
          "valid",
          "from",
          "to",
          "date",
          "time",
          "until",
          "through");

  /** A reference to a school, a course and so on, or the days between which a record counts. */
  private boolean refers(Field field, List<String> words) {
    if (words.isEmpty() || BOUNDS.containsAll(words) && words.size() > 1) return true;
    boolean reference =
        REFERRING.contains(words.get(words.size() - 1)) || field.type().equals("reference");
    for (var expression : file.expressionsOf("references"))
      if (words.equals(expression) || reference && words.containsAll(expression)) return true;
    return false;
  }

  private void said(Field field, List<String> words, List<Candidate> all) {
    var sentence = plain(field.documentation());
    if (sentence.isBlank()) return;
    for (var entry : file.entries())
      if (words.stream().noneMatch(entry.not()::contains))
        for (var phrase : entry.says())
          if (sentence.contains(" " + phrase + " "))
            add(all, entry, List.of(phrase), How.DOCUMENTATION, phrase.length() / 10.0, 0.65);
  }

  /** The first sentence, up to where it gives examples. */
  static String plain(String documentation) {
    var text = documentation.substring(0, Math.min(documentation.length(), 400));
    int end = text.indexOf(". ");
    if (end > 0) text = text.substring(0, end);
    text = text.toLowerCase(Locale.ROOT);
    var examples = EXAMPLES.matcher(text);
    if (examples.find() && examples.start() > 0) text = text.substring(0, examples.start());
    return " " + text.replaceAll("[^\\p{L}\\p{N}']+", " ").strip() + " ";
  }

  private static void add(
      List<Candidate> all, Entry entry, List<String> words, How how, double weight, double sure) {
    all.add(new Candidate(entry, words, how, weight, sure));
  }
}
