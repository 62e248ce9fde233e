package org.roundtable.notice.schema;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Whose data the parts of a schema hold: by their own names, by a student's number among their
 * fields, and, for parts that others share, by whose parts those are.
 */
final class Subjects {
  private static final double SHARED = 0.85;
  private static final double BY_SIBLING = 0.95;
  private static final double BY_CONTENT = 0.85;
  private static final double WEAK = 0.9;
  private static final int MOST_ASKED = 60;
  private static final Set<String> STUDENT_KEYS =
      Set.of("id", "reference", "number", "key", "usi", "fk", "code", "unique", "local", "state");

  private final DictionaryFile file;
  private final Names names;
  private final Map<String, Set<String>> usedBy;
  private final boolean tables;
  private final Set<String> linked = new HashSet<>();
  private final Map<String, Integer> contents = new HashMap<>();
  private final Map<String, Whose> found = new HashMap<>();

  Subjects(DictionaryFile file, Names names, Schema schema) {
    this.file = file;
    this.names = names;
    this.usedBy = new TreeMap<>(schema.usedBy());
    this.tables = schema.format() == Format.SQL;
    for (var field : schema.fields()) learn(field);
  }

  private void learn(Field field) {
    var words = names.words(field.name());
    var entity = field.parent();
    if (has(words, "student")
        && without(words, "student").stream().allMatch(STUDENT_KEYS::contains)) linked.add(entity);
    if (tellsOfStudents(words)) contents.merge(entity, 1, Integer::sum);
  }

  private boolean tellsOfStudents(List<String> words) {
    if (has(words, "student") && !words.contains("count")) return true;
    for (var each : file.expressions().within(Entry.By.NAMES, words)) {
      var entry = each.entry();
      if (entry.alone() >= 0.6 && !entry.things() && !each.vetoedBy(words)) return true;
    }
    return false;
  }

  /** What the names around a field say, the nearest first; then whose parts the outermost is. */
  Whose around(Field field) {
    var thing = Whose.NOBODY;
    double sure = 1;
    for (var parent : field.parents()) {
      var whose = byName(parent);
      if (!whose.known()) continue;
      if (!whose.is(Subject.THING))
        return new Whose(whose.subject(), whose.word(), whose.sure() * sure, whose.doubtful());
      if (!thing.known()) thing = whose;
      sure = BY_SIBLING;
    }
    if (thing.known()) return thing;
    var parents = field.parents();
    return of(parents.isEmpty() ? "" : parents.get(parents.size() - 1));
  }

  /** Whose data a part holds: by its name, else by those that are made of it, near or far. */
  private Whose of(String entity) {
    return found.computeIfAbsent(entity, this::reckoned);
  }

  private Whose reckoned(String entity) {
    var named = byName(entity);
    if (named.known()) return named;
    var asked = new TreeSet<String>();
    var all = new EnumMap<Subject, String>(Subject.class);
    var open = new ArrayDeque<String>(List.of(entity));
    while (!open.isEmpty() && asked.size() < MOST_ASKED) {
      var each = open.poll();
      if (asked.add(each))
        for (var user : usedBy.getOrDefault(each, Set.of())) use(user, all, open);
    }
    for (var one : all.entrySet()) return new Whose(one.getKey(), one.getValue(), SHARED);
    return asked.stream().anyMatch(each -> contents.getOrDefault(each, 0) >= 2)
        ? new Whose(Subject.STUDENT, "", BY_CONTENT)
        : Whose.NOBODY;
  }

  /**
   * Notes whose a user is, the first in the alphabet for each; one of nobody is asked for its own.
   */
  private void use(String user, Map<Subject, String> all, Deque<String> open) {
    int space = user.lastIndexOf(' ');
    var owner = space < 0 ? user : user.substring(0, space);
    var member = space < 0 ? Whose.NOBODY : named(names.words(user), true);
    var whose = member.known() && !member.is(Subject.THING) ? member : byName(owner);
    if (whose.known())
      all.merge(whose.subject(), owner, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    else open.add(owner);
  }

  private Whose byName(String entity) {
    var named = named(names.words(entity), true);
    boolean open = !named.known() || named.is(Subject.THING) || named.is(Subject.PERSON);
    return open && linked.contains(entity)
        ? new Whose(Subject.STUDENT, "student", BY_SIBLING)
        : named;
  }

  /** Whether a part lists what codes mean, and is no record of anybody. */
  boolean catalogue(Field field) {
    for (var parent : field.parents()) {
      var words = names.words(parent);
      if (has(words, "catalogue")) return true;
      if (words.size() > 1 && !has(words, "student") && lists(parent, words)) return true;
    }
    return false;
  }

  /**
   * "Weapon type" is a type in an XML Schema and a list of codes in a database; "types" is a list.
   */
  private boolean lists(String parent, List<String> words) {
    boolean many = parent.endsWith("s") || parent.endsWith("S");
    return (tables || many) && LISTS.contains(last(words)) || tables && words.get(0).equals("ref");
  }

  /** Whether a record is called something of which the entry knows no word. */
  boolean foreign(Field field, Entry entry) {
    var words = names.words(field.parent());
    if (words.isEmpty() || has(words, "person")) return false;
    for (var by : Entry.By.values())
      for (var expression : entry.by(by))
        if (words.stream().anyMatch(expression::contains)) return false;
    return true;
  }

  /** A table's own key, which says nothing about anybody, unless the table is of people. */
  boolean keyOf(Field field, List<String> words) {
    var table = names.words(field.parent());
    return tables
        && words.size() == table.size() + 1
        && words.size() > 2
        && last(words).equals("id")
        && words.subList(0, table.size()).equals(table);
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
    if (parent != null && thing == null)
      return new Whose(Subject.GUARDIAN, parent, WEAK, !record || words.size() > 1);
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
