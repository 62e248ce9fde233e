package org.roundtable.notice.child;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.kernel.Words;
import org.roundtable.notice.codes.Element;
import org.roundtable.notice.codes.Elements;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.Entry;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Item;

/**
 * Looks at the record of a system with one child in mind. A child is likely in it unless the notice
 * names other schools, other grades or programs that the child is not in, or nothing but data of
 * adults or of children in other programs. What the notice leaves open speaks for a record, so that
 * nobody is told "no" where nobody knows.
 */
public final class ChildLens {
  private static final String NO_DATA = "NONE";
  private static final String ANYTHING_ELSE = "OTH";
  private final DataUse record;
  private final List<Item> elements;
  private final Set<String> held;

  private ChildLens(DataUse record, List<Item> elements) {
    this.record = record;
    this.elements = elements;
    held = elements.stream().map(ChildLens::category).collect(Collectors.toSet());
  }

  /** What the system likely holds of the child; empty where it likely holds nothing. */
  public static Optional<Holding> of(DataUse record, Child child) {
    if (!mayBeIn(record.to(Field.AUDIENCE), child)) return Optional.empty();
    if (!ofStudents(record.to(Field.SUBJECTS))) return Optional.empty();
    var told = record.to(Field.DATA_ELEMENTS);
    var elements = told.rows().stream().filter(row -> about(row, child)).toList();
    if (told.none() || elements.isEmpty() && !told.rows().isEmpty()) return Optional.empty();
    return Optional.of(new ChildLens(record, elements).holding());
  }

  private static boolean mayBeIn(Entry audience, Child child) {
    var schools = audience.one().list("schools");
    var grades = audience.one().list("grades");
    return (child.school().isEmpty()
            || schools.isEmpty()
            || schools.stream().anyMatch(school -> Child.same(school, child.school())))
        && (child.grade().isEmpty() || grades.isEmpty() || grades.contains(child.grade()))
        && inAny(audience.one().list("programmes"), child);
  }

  private static boolean inAny(List<String> programmes, Child child) {
    return programmes.isEmpty() || !Collections.disjoint(programmes, child.programmes());
  }

  private static boolean ofStudents(Entry subjects) {
    var codes = subjects.one().list("codes");
    return codes.isEmpty() || codes.contains("STUDENT");
  }

  private static boolean about(Item row, Child child) {
    var element = Elements.get(row.text("code"));
    if (element.map(Element::category).filter(NO_DATA::equals).isPresent()) return false;
    return inAny(element.map(Element::programmes).orElse(List.of()), child);
  }

  private Holding holding() {
    return new Holding(
        Told.of(record.to(Field.AUDIENCE), row -> true, Holding.Audience::of),
        Told.ofRows(record.to(Field.DATA_ELEMENTS), categories()),
        Told.of(record.to(Field.PURPOSES), row -> true, Holding.Purpose::of),
        Told.of(
            record.to(Field.ACCESS_ROLES), row -> touches(row, "categories"), Holding.Viewer::of),
        Told.of(
            record.to(Field.RETENTION),
            row -> touches(row, "elements"),
            row -> Holding.Term.of(row, held)),
        Told.of(record.to(Field.CONSENT), row -> true, Holding.Choice::of),
        Told.of(record.to(Field.RIGHTS), row -> true, Holding.Right::of),
        Told.of(record.to(Field.CONTACTS), row -> true, Holding.Contact::of));
  }

  /** What it holds of the child, in the order of the exhibit. */
  private List<Holding.Category> categories() {
    var categories = new ArrayList<Holding.Category>();
    for (var category : Elements.categories().codes()) {
      var kinds =
          elements.stream()
              .filter(row -> category(row).equals(category.code()))
              .map(ChildLens::kind)
              .toList();
      if (!kinds.isEmpty())
        categories.add(new Holding.Category(category.code(), category.words(), kinds));
    }
    return categories;
  }

  private static Holding.Kind kind(Item row) {
    var code = row.text("code");
    var element = Elements.get(code);
    var words = element.map(Element::words).orElse(Words.english(code));
    return new Holding.Kind(
        code,
        row.has("label") ? row.words("label") : words,
        element.map(e -> e.sensitive() || e.never()).orElse(false));
  }

  /** A code that a newer list no longer has is still told. */
  private static String category(Item row) {
    return Elements.get(row.text("code")).map(Element::category).orElse(ANYTHING_ELSE);
  }

  /** Is the row about a category of which the child has something, or about all? */
  private boolean touches(Item row, String part) {
    var named = row.list(part);
    return named.isEmpty() || held.isEmpty() || !Collections.disjoint(named, held);
  }
}
