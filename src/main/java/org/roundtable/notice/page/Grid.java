package org.roundtable.notice.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.roundtable.notice.codes.Element;
import org.roundtable.notice.codes.Elements;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Item;

/**
 * What is collected about a child, category by category, beside what happens to it. It has the same
 * shape for every system, so that two can be compared (Kelley et al., Carnegie Mellon, 2010).
 *
 * @param lines in the order of Exhibit B; none while nobody has named an element
 * @param spared elements that families fear and that are not collected; none while nobody knows
 */
public record Grid(List<Line> lines, List<Element> spared) {
  private static final Set<String> NOT_GIVEN = Set.of("NO", "");

  /** Whom nothing is given out to: who they are, the roles tell. */
  private static final Set<String> INSIDE =
      Set.of("SCHOOL-STAFF", "DISTRICT-STAFF", "PARENT", "STUDENT");

  /** What families ask about first, as the code and, ahead of the dash, the category. */
  private static final List<String> FEARED =
      List.of(
          "CON-1",
          "SPI-3",
          "SPI-4",
          "DEM-4",
          "X-PHOTO",
          "X-LOCATION",
          "X-BIO",
          "X-SSN",
          "X-RELIGION",
          "X-IMMIGRATION",
          "X-INCOME");

  /**
   * One category, with rows of the record.
   *
   * @param purposes of any element in it; all of the system where its elements name none
   * @param roles that may see it, {@code recipients} that get it or may get it, and so on: those
   *     that name the category, and those that name none and so mean all
   */
  public record Line(
      String category,
      List<Item> elements,
      List<Item> purposes,
      List<Item> roles,
      List<Item> recipients,
      List<Item> subprocessors,
      List<Item> retention) {

    public boolean sensitive() {
      return elements.stream().anyMatch(Grid::sensitive);
    }
  }

  /** Built in one pass over each field, so that a system of many elements costs little more. */
  static Grid of(DataUse record) {
    var byCategory = new TreeMap<Integer, List<Item>>();
    var order = order();
    for (var row : record.to(Field.DATA_ELEMENTS).rows())
      element(row)
          .ifPresent(
              e ->
                  byCategory
                      .computeIfAbsent(order.indexOf(e.category()), c -> new ArrayList<>())
                      .add(row));
    var lines = new ArrayList<Line>();
    byCategory.forEach((place, rows) -> lines.add(line(record, order.get(place), rows)));
    return new Grid(List.copyOf(lines), lines.isEmpty() ? List.of() : spared(record));
  }

  private static List<String> order() {
    return List.copyOf(Elements.categories().byCode().keySet());
  }

  private static Line line(DataUse record, String category, List<Item> elements) {
    return new Line(
        category,
        List.copyOf(elements),
        purposes(record, elements),
        naming(record, Field.ACCESS_ROLES, "categories", category, row -> true),
        naming(record, Field.RECIPIENTS, "elements", category, Grid::given),
        naming(record, Field.SUBPROCESSORS, "elements", category, row -> true),
        naming(record, Field.RETENTION, "elements", category, row -> true));
  }

  private static List<Item> purposes(DataUse record, List<Item> elements) {
    var named = Set.copyOf(elements.stream().flatMap(e -> e.list("purposes").stream()).toList());
    return record.to(Field.PURPOSES).rows().stream()
        .filter(row -> named.isEmpty() || named.contains(row.text("code")))
        .toList();
  }

  private static List<Item> naming(
      DataUse record, Field field, String part, String category, Predicate<Item> when) {
    return record.to(field).rows().stream()
        .filter(row -> row.list(part).isEmpty() || row.list(part).contains(category))
        .filter(when)
        .toList();
  }

  private static boolean given(Item recipient) {
    return !INSIDE.contains(recipient.text("kind"))
        && !NOT_GIVEN.contains(recipient.text("answer"));
  }

  /** "Other facts on behavior" would make "no behavior" untrue, so the whole category counts. */
  private static List<Element> spared(DataUse record) {
    var rows = record.to(Field.DATA_ELEMENTS).rows();
    var codes = Set.copyOf(rows.stream().map(row -> row.text("code")).distinct().toList());
    return FEARED.stream()
        .filter(code -> !codes.contains(code) && !codes.contains(other(code)))
        .flatMap(code -> Elements.get(code).stream())
        .toList();
  }

  private static String other(String code) {
    return code.substring(0, code.indexOf('-')) + "-OTHER";
  }

  static boolean sensitive(Item element) {
    return element(element).filter(e -> e.sensitive() || e.never()).isPresent();
  }

  private static Optional<Element> element(Item row) {
    return Elements.get(row.text("code"));
  }
}
