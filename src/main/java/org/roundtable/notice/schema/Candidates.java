package org.roundtable.notice.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.roundtable.notice.schema.Entry.By;
import org.roundtable.notice.schema.Expressions.Expression;

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
  record Candidate(
      Entry entry, int order, List<String> words, How how, double weight, double sure) {}

  private static final Comparator<Candidate> BEST =
      Comparator.comparingDouble(Candidate::weight)
          .reversed()
          .thenComparingInt(Candidate::order)
          .thenComparing(candidate -> candidate.words().toString());

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}']+");

  private static final Pattern EXAMPLES =
      Pattern.compile("\\b(?:e\\.g|i\\.e|for example|such as|including|examples?)\\b|[(;:]");

  private final DictionaryFile file;
  private final Names names;
  private final Subjects subjects;
  private final Set<String> empty = new HashSet<>();

  Candidates(DictionaryFile file, Names names, Subjects subjects) {
    this.file = file;
    this.names = names;
    this.subjects = subjects;
    file.expressionsOf("empty words").forEach(empty::addAll);
  }

  List<Candidate> of(Field field) {
    var all = new ArrayList<Candidate>();
    var words = names.words(field.name());
    var parent = names.words(field.parent());
    boolean refers = refers(field, words);
    named(words, parent, all);
    if (!refers) together(words, parent, all);
    if (all.isEmpty() && !refers) said(field, words, all);
    if (!refers) inside(field, words, all);
    all.sort(BEST);
    return all;
  }

  private void named(List<String> words, List<String> parent, List<Candidate> all) {
    for (var each : found(By.NAMES, words, words))
      add(all, each, How.NAME, each.words().size(), each.words().size() > 1 ? 0.95 : 0.85);
    for (var each : found(By.EXACT, words, words))
      if (whole(words, each.words())) add(all, each, How.NAME, weight(each), 0.85);
    if (subjects.has(parent, "student") || parent.equals(ENROLLMENT))
      for (var each : found(By.DIRECT, words, words))
        if (whole(words, each.words())) add(all, each, How.NAME, weight(each), 0.85);
    if (bare(parent))
      for (var each : found(By.OWN, words, words))
        if (whole(words, each.words())) add(all, each, How.NAME, each.words().size() + 1, 0.85);
  }

  private List<Expression> found(By by, List<String> among, List<String> words) {
    var found = file.expressions().within(by, among);
    found.removeIf(each -> each.vetoedBy(words));
    return found;
  }

  /** A single word that is the whole name is plain ("name", "group"): what holds it says more. */
  private static double weight(Expression expression) {
    int size = expression.words().size();
    return size > 1 ? size + 0.2 : 0.8;
  }

  /** Whether a record is named after people and nothing else. */
  private boolean bare(List<String> parent) {
    return !parent.isEmpty()
        && parent.stream()
            .allMatch(
                word ->
                    empty.contains(word)
                        || word.equals("id")
                        || people(word)
                        || file.subject("person").contains(word));
  }

  private boolean people(String word) {
    return file.subject("student").contains(word)
        || file.subject("guardian").contains(word)
        || file.subject("parent").contains(word);
  }

  private void together(List<String> words, List<String> parent, List<Candidate> all) {
    if (parent.isEmpty()) return;
    var both = new ArrayList<>(parent);
    both.addAll(words);
    for (var each : found(By.NAMES, both, both))
      if (joined(words, parent, each.words()))
        add(all, each, How.TOGETHER, each.words().size() - 0.1, 0.85);
    for (var each : found(By.EXACT, both, both))
      if (whole(both, each.words()) && joined(words, parent, each.words()))
        add(all, each, How.TOGETHER, each.words().size() - 0.1, 0.8);
  }

  /**
   * The name adds a word to the expression, and what holds it one that is not just whose it is.
   * Where the name adds but "date" or "status", nothing else may stand in it.
   */
  private boolean joined(List<String> words, List<String> parent, List<String> expression) {
    boolean adds = false;
    boolean means = false;
    boolean held = false;
    for (var word : expression)
      if (!words.contains(word))
        held |= !file.subject("student").contains(word) && !file.subject("person").contains(word);
      else if (!parent.contains(word)) {
        adds = true;
        means |= !empty.contains(word) && !GENERIC.contains(word);
      }
    boolean all = expression.containsAll(words);
    return held && (all || adds && means);
  }

  /** Nothing else stands in the name but whose it is, numbers and empty words. */
  private boolean whole(List<String> words, List<String> expression) {
    for (var word : words)
      if (!expression.contains(word)
          && !empty.contains(word)
          && !people(word)
          && !word.chars().allMatch(Character::isDigit)) return false;
    return true;
  }

  private void inside(Field field, List<String> words, List<Candidate> all) {
    double less = 0;
    for (var parent : field.parents()) {
      var found = found(By.IN, names.words(parent), words);
      for (var each : found)
        add(all, each, How.PARENT, (each.words().size() > 1 ? 0.95 : 0.9) - less, 0.65);
      if (!found.isEmpty() || less > 0.5) return;
      less += 0.3;
    }
  }

  private static final Set<String> GENERIC = Set.of("date", "time", "reason", "number", "id");
  private static final List<String> ENROLLMENT = List.of("enrollment");
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
    if (words.isEmpty() || words.size() > 1 && BOUNDS.containsAll(words)) return true;
    boolean reference =
        REFERRING.contains(words.get(words.size() - 1)) || field.type().equals("reference");
    for (var expression : file.expressionsOf("references"))
      if (words.equals(expression) || reference && words.containsAll(expression)) return true;
    return false;
  }

  private void said(Field field, List<String> words, List<Candidate> all) {
    var sentence = plain(field.documentation());
    if (sentence.isBlank()) return;
    int order = 0;
    for (var entry : file.entries()) {
      for (var phrase : entry.says())
        if (sentence.contains(" " + phrase + " ")) {
          var said = new Expression(entry, order, List.of(phrase));
          if (!said.vetoedBy(words))
            add(all, said, How.DOCUMENTATION, phrase.length() / 10.0, 0.65);
        }
      order++;
    }
  }

  /** The first sentence, up to where it gives examples. */
  static String plain(String documentation) {
    var text = documentation.substring(0, Math.min(documentation.length(), 400));
    int end = text.indexOf(". ");
    if (end > 0) text = text.substring(0, end);
    text = text.toLowerCase(Locale.ROOT);
    var examples = EXAMPLES.matcher(text);
    if (examples.find() && examples.start() > 0) text = text.substring(0, examples.start());
    return " " + NO_LETTERS.matcher(text).replaceAll(" ").strip() + " ";
  }

  private static void add(
      List<Candidate> all, Expression found, How how, double weight, double sure) {
    all.add(new Candidate(found.entry(), found.order(), found.words(), how, weight, sure));
  }
}
