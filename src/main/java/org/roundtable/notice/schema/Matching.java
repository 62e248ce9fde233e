package org.roundtable.notice.schema;

import java.util.List;
import org.roundtable.notice.schema.Candidates.Candidate;

/** Decides for each field of one schema which element it holds, or that it holds none. */
final class Matching {
  private static final double LEAST = 0.3;
  private static final double ELSEWHERE = 0.6;
  private static final double MAYBE_A_STUDENT = 0.65;
  private static final double SAID_TO_BE = 0.85;

  /** From here on an element is one that only students have. */
  private static final double STUDENTS_ALONE = 0.7;

  private static final double NONE = 0.9;
  private static final double BLOCKED = 0.8;
  private static final int SENSITIVE = 3;
  private static final int PERSONAL = 2;

  private final DictionaryFile file;
  private final Names names;
  private final Subjects subjects;
  private final Candidates candidates;

  Matching(DictionaryFile file, Schema schema) {
    this.file = file;
    this.names = new Names(file.vocabulary());
    this.subjects = new Subjects(file, names, schema);
    this.candidates = new Candidates(file, names, subjects);
  }

  Match match(Field field) {
    var words = names.words(field.name());
    if (kept(words, "bookkeeping")) return none(field, 1, NONE, "bookkeeping");
    if (subjects.keyOf(field, words)) return none(field, 1, NONE, "key");
    if (subjects.catalogue(field)) return none(field, 1, NONE, "catalogue", field.parent());
    Match blocked = null;
    for (var candidate : candidates.of(field)) {
      var whose = whose(field, words, candidate);
      var decided = decide(field, candidate, whose);
      if (decided.matched()) return decided;
      if (blocked == null) blocked = decided;
    }
    return blocked == null ? unmatched(field, words) : blocked;
  }

  private boolean kept(List<String> words, String section) {
    if (words.isEmpty()) return false;
    for (var expression : file.expressionsOf(section))
      if (words.size() == expression.size() && words.containsAll(expression)) return true;
    return false;
  }

  /** The field's own words first, then those around it, then its documentation. */
  private Whose whose(Field field, List<String> words, Candidate candidate) {
    var around = subjects.around(field);
    var entry = candidate.entry();
    if (words.contains("emergency") && entry.code(Subject.GUARDIAN) != null)
      return new Whose(Subject.GUARDIAN, "emergency", 1);
    var rest =
        words.stream()
            .filter(word -> !candidate.words().contains(word) || aboutFamily(word))
            .filter(word -> !(word.equals("school") && words.contains("year")))
            .toList();
    var own = subjects.named(rest, false);
    if (own.is(Subject.ORGANIZATION) && givenBySchools(entry)) own = Whose.NOBODY;
    if (own.known() && !own.is(Subject.PERSON)) return owned(own, around);
    if (around.is(Subject.THING) || !around.known()) {
      var said = said(field, around);
      if (said.known()) return said;
    }
    return around;
  }

  /**
   * "District username" of a student is the student's: what only students have, or schools give.
   */
  private static boolean givenBySchools(Entry entry) {
    var code = entry.code(Subject.STUDENT);
    return entry.alone() >= STUDENTS_ALONE || code != null && code.startsWith("SID");
  }

  private boolean aboutFamily(String word) {
    return file.subject("guardian").contains(word)
        || file.subject("parent").contains(word) && !word.equals("family");
  }

  /** "Parent" and "contact" in a school's or a course's record are not a child's parent. */
  private static Whose owned(Whose own, Whose around) {
    if (!own.doubtful()) return own;
    return switch (around.subject()) {
      case STAFF, ORGANIZATION, THING -> around;
      case STUDENT, GUARDIAN -> new Whose(own.subject(), own.word(), own.sure());
      default -> own;
    };
  }

  private static Whose said(Field field, Whose around) {
    var sentence = Candidates.plain(field.documentation().replace('’', '\''));
    if (sentence.contains(" student's ")
        || sentence.contains(" child's ")
        || sentence.contains(" whether the student "))
      return new Whose(Subject.STUDENT, "student's", SAID_TO_BE);
    if (around.known()) return Whose.NOBODY;
    for (var word : List.of("staff", "teacher", "employee"))
      if (sentence.contains(" " + word + " ")) return new Whose(Subject.STAFF, word, SAID_TO_BE);
    if (sentence.contains(" student ") || sentence.contains(" pupil "))
      return new Whose(Subject.STUDENT, "student", SAID_TO_BE);
    return Whose.NOBODY;
  }

  private Match decide(Field field, Candidate candidate, Whose whose) {
    var entry = candidate.entry();
    var student = entry.code(Subject.STUDENT);
    return switch (whose.subject()) {
      case STUDENT -> coded(field, candidate, student, whose, candidate.sure() * whose.sure());
      case GUARDIAN -> guardian(field, candidate, whose);
      case PERSON -> coded(field, candidate, student, whose, candidate.sure() * MAYBE_A_STUDENT);
      case STAFF -> none(field, PERSONAL, BLOCKED, "staff", words(candidate), whose.word());
      case ORGANIZATION -> none(field, 1, BLOCKED, "organization", words(candidate), whose.word());
      case THING ->
          entry.things() || isAbout(field, entry)
              ? coded(field, candidate, student, whose, entry.alone() * candidate.sure())
              : none(field, 1, BLOCKED, "thing", words(candidate), whose.word());
      case UNKNOWN -> coded(field, candidate, student, whose, alone(field, candidate));
    };
  }

  /** "Class ranking" is no class: the word for a thing is part of what the entry is called. */
  private boolean isAbout(Field field, Entry entry) {
    var parent = names.words(field.parent());
    return entry.by(Entry.By.IN).stream()
        .anyMatch(expression -> expression.size() > 1 && parent.containsAll(expression));
  }

  /** What stands in a record of something unheard of is seldom a student's. */
  private double alone(Field field, Candidate candidate) {
    double sure = candidate.entry().alone();
    if (subjects.foreign(field, candidate.entry())) sure *= ELSEWHERE;
    return switch (candidate.how()) {
      case NAME -> sure;
      case TOGETHER -> sure * 0.95;
      case PARENT -> sure * 0.8;
      case DOCUMENTATION -> sure * 0.7;
    };
  }

  /** What is said of both a student and a parent is the student's where parents have no code. */
  private Match guardian(Field field, Candidate candidate, Whose whose) {
    var code = candidate.entry().code(Subject.GUARDIAN);
    double sure = candidate.sure() * whose.sure();
    if (code != null && !(whose.doubtful() && candidate.entry().alone() == 0))
      return coded(field, candidate, code, whose, sure);
    boolean both = subjects.has(names.words(field.parent()), "student");
    if (code == null && both)
      return coded(field, candidate, candidate.entry().code(Subject.STUDENT), whose, sure * 0.9);
    return none(field, PERSONAL, BLOCKED, "guardian", words(candidate), whose.word());
  }

  private Match coded(
      Field field, Candidate candidate, String code, Whose whose, double confidence) {
    var title = candidate.entry().title();
    if (code == null) return none(field, 1, BLOCKED, "noCode", words(candidate), title);
    if (confidence < LEAST)
      return none(field, 1, BLOCKED - confidence, "nobody", words(candidate), title);
    var key =
        switch (candidate.how()) {
          case NAME -> "name";
          case TOGETHER -> "together";
          case PARENT -> "parent";
          case DOCUMENTATION -> "documentation";
        };
    var reason =
        whose.word().isEmpty()
            ? new Reason(key + (whose.known() ? "Content" : "Alone"), words(candidate), title)
            : new Reason(key, words(candidate), title, whose.word());
    return new Match(field, code, sensitivity(field, code), reason, confidence);
  }

  private static String words(Candidate candidate) {
    return String.join(" ", candidate.words());
  }

  /** What is written freely about a child can hold anything. */
  private int sensitivity(Field field, String code) {
    return free(field) ? SENSITIVE : file.sensitivity(code);
  }

  private boolean free(Field field) {
    var words = names.words(field.name());
    return file.expressionsOf("free text").stream().anyMatch(words::containsAll);
  }

  private Match unmatched(Field field, List<String> words) {
    var own = subjects.named(words, false);
    var whose = own.known() && !own.is(Subject.PERSON) ? own : subjects.around(field);
    if (whose.is(Subject.STUDENT) && free(field)) return none(field, SENSITIVE, 0.5, "freeText");
    return none(
        field,
        whose.is(Subject.STUDENT) ? PERSONAL : 1,
        whose.is(Subject.STUDENT) ? 0.7 : NONE,
        "unmatched");
  }

  private static Match none(
      Field field, int sensitivity, double confidence, String key, String... words) {
    return new Match(field, null, sensitivity, new Reason(key, words), confidence);
  }
}
