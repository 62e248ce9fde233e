package org.roundtable.notice.schema;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Whose data the parts of a schema hold: by their own names, by a student's number among their
 * fields, and, for parts that others share, by whose parts those are.
 */
final class Subjects {
  private static final double SHARED = 0.85;
  private static final double BY_SIBLING = 0.95;
  private static final double BY_CONTENT = 0.85;
  private static final double WEAK = 0.9;
  private static final int STEPS = 12;
  private static final Set<String> STUDENT_KEYS =
      Set.of("id", "reference", "number", "key", "usi", "fk", "code", "unique", "local", "state");

  private final DictionaryFile file;
  private final Map<String, Set<String>> usedBy;
  private final boolean tables;
  private final Map<String, Boolean> linked = new HashMap<>();
  private final Map<String, Double> contents = new HashMap<>();
  private final Map<String, Whose> found = new HashMap<>();

  Subjects(DictionaryFile file, Schema schema) {
    this.file = file;
    this.usedBy = new TreeMap<>(schema.usedBy());
    this.tables = schema.format() == Format.SQL;
    for (var field : schema.fields()) learn(field);
  }

  private void learn(Field field) {
    var words = file.vocabulary().words(field.name());
    var entity = field.parent();
    if (has(words, "student")
        && without(words, "student").stream().allMatch(STUDENT_KEYS::contains))
      linked.put(entity, true);
    if (tellsOfStudents(words)) contents.merge(entity, 1.0, Double::sum);
  }

  private boolean tellsOfStudents(List<String> words) {
    if (has(words, "student") && !words.contains("count")) return true;
    for (var entry : file.entries())
      if (entry.alone() >= 0.6 && entry.code(Subject.STUDENT) != null && !entry.things())
        for (var expression : entry.by(Entry.By.NAMES))
          if (words.containsAll(expression) && words.stream().noneMatch(entry.not()::contains))
            return true;
    return false;
  }

  /** What the names around a field say, the nearest first. */
  Whose around(Field field) {
    var thing = Whose.NOBODY;
    double sure = 1;
    for (var parent : field.parents()) {
      var whose = of(parent);
      if (!whose.known()) continue;
      if (!whose.is(Subject.THING))
        return new Whose(whose.subject(), whose.word(), whose.sure() * sure, whose.doubtful());
      if (!thing.known()) thing = whose;
      sure = BY_SIBLING;
    }
    if (field.parents().isEmpty()) return of("");
    return thing;
  }

  /** Whose data a part holds. */
  Whose of(String entity) {
    return of(entity, new HashSet<>());
  }

  private Whose of(String entity, Set<String> asked) {
    var known = found.get(entity);
    if (known != null) return known;
    if (!asked.add(entity) || asked.size() > STEPS) return Whose.NOBODY;
    var whose = reckoned(entity, asked);
    if (asked.size() == 1 || whose.known()) found.put(entity, whose);
    return whose;
  }

  private Whose reckoned(String entity, Set<String> asked) {
    var named = named(file.vocabulary().words(entity), true);
    boolean open = !named.known() || named.is(Subject.THING) || named.is(Subject.PERSON);
    if (open && linked.containsKey(entity))
      return new Whose(Subject.STUDENT, "student", BY_SIBLING);
    if (named.known()) return named;
    var shared = shared(entity, asked);
    if (shared.known()) return shared;
    return contents.getOrDefault(entity, 0.0) >= 2
        ? new Whose(Subject.STUDENT, "", BY_CONTENT)
        : Whose.NOBODY;
  }

  private Whose shared(String entity, Set<String> asked) {
    var all = new LinkedHashMap<Subject, Whose>();
    for (var user : usedBy.getOrDefault(entity, Set.of())) {
      int space = user.lastIndexOf(' ');
      var member = space < 0 ? Whose.NOBODY : named(file.vocabulary().words(user), true);
      var owner = space < 0 ? user : user.substring(0, space);
      var whose = member.known() && !member.is(Subject.THING) ? member : of(owner, asked);
      all.putIfAbsent(whose.subject(), new Whose(whose.subject(), owner, SHARED));
    }
    for (var subject : Subject.values()) if (all.containsKey(subject)) return all.get(subject);
    return Whose.NOBODY;
  }

  /** Whether a part lists what codes mean, and is no record of anybody. */
  boolean catalogue(Field field) {
    for (var parent : field.parents()) {
      var words = file.vocabulary().words(parent);
      if (has(words, "catalogue")) return true;
      if (tables && !has(words, "student") && words.size() > 1 && LISTS.contains(last(words)))
        return true;
    }
    return false;
  }

  private static final Set<String> LISTS = Set.of("code", "type", "category", "status", "reason");

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }

  /**
   * Whose the words say it is.
   *
   * @param record of a record's name, in which a student outweighs who else is named; in a field's
   *     name it is the later of student and staff
   */
  Whose named(List<String> words, boolean record) {
    var guardian = first(words, "guardian");
    if (guardian == null) guardian = pair(words);
    if (guardian != null) return new Whose(Subject.GUARDIAN, guardian, 1);
    var student = first(words, "student");
    var parent = first(words, "parent");
    var staff = first(words, "staff");
    if (staff != null && student != null && !record)
      return words.lastIndexOf(staff) > words.lastIndexOf(student)
          ? new Whose(Subject.STAFF, staff, 1)
          : new Whose(Subject.STUDENT, student, 1);
    if (student != null && parent != null && staff == null)
      return new Whose(Subject.GUARDIAN, parent, WEAK);
    if (student != null) return new Whose(Subject.STUDENT, student, 1);
    if (staff != null) return new Whose(Subject.STAFF, staff, 1);
    var organization = words.contains("year") ? null : first(words, "organization");
    if (organization != null) return new Whose(Subject.ORGANIZATION, organization, 1);
    var thing = first(words, "thing");
    boolean link = words.stream().anyMatch(file.subject("link")::contains);
    if (parent != null && thing == null) return new Whose(Subject.GUARDIAN, parent, WEAK, true);
    if (thing != null && record && !link) return new Whose(Subject.THING, thing, 1);
    var person = first(words, "person");
    return person == null ? Whose.NOBODY : new Whose(Subject.PERSON, person, 1);
  }

  private String first(List<String> words, String kind) {
    var of = file.subject(kind);
    return words.stream().filter(of::contains).findFirst().orElse(null);
  }

  /** "Emergency contact" is somebody even where "contact" alone may be anything. */
  private static String pair(List<String> words) {
    return words.contains("emergency") && words.contains("contact") ? "emergency contact" : null;
  }

  boolean has(List<String> words, String kind) {
    return first(words, kind) != null;
  }

  private List<String> without(List<String> words, String kind) {
    return words.stream().filter(word -> !file.subject(kind).contains(word)).toList();
  }
}
