package org.roundtable.notice.page;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Item;
import org.roundtable.notice.record.Vocabulary;

/**
 * Who may do what: a row for each role, a column for each right that any of them has.
 *
 * @param rights what each column is called
 */
public record RoleTable(List<String> rights, List<Line> lines) {

  /**
   * @param scope which children, how many people, and which kinds of data, where it is not all
   * @param may in the order of the columns: is this right the role's?
   */
  public record Line(String role, List<Said> scope, List<Cell> may) {}

  static RoleTable of(DataUse record, Tongue tongue) {
    var rows = record.to(Field.ACCESS_ROLES).rows();
    var rights =
        Vocabulary.codes("right-of-access").stream()
            .filter(right -> rows.stream().anyMatch(row -> row.list("rights").contains(right)))
            .toList();
    return new RoleTable(
        rights.stream().map(right -> tongue.code("right-of-access", right).text()).toList(),
        rows.stream().map(row -> line(row, rights, tongue)).toList());
  }

  private static Line line(Item row, List<String> rights, Tongue tongue) {
    return new Line(
        tongue.code("role", row.text("role")).text(),
        scope(row, tongue),
        rights.stream().map(right -> cell(row.list("rights").contains(right), tongue)).toList());
  }

  private static List<Said> scope(Item row, Tongue tongue) {
    var scope = new ArrayList<Said>();
    if (row.has("scope")) scope.add(tongue.in(row.words("scope")));
    if (row.has("headCount"))
      scope.add(tongue.plain(tongue.counted("sheet.people", row.number("headCount"))));
    if (row.has("categories"))
      scope.add(
          tongue.plain(
              tongue.say(
                  "sheet.onlyKinds",
                  row.list("categories").stream()
                      .map(category -> tongue.code("category", category).text())
                      .collect(joining(", ")))));
    return scope;
  }

  private static Cell cell(boolean may, Tongue tongue) {
    return may
        ? new Cell(tongue.say("Standing.YES"), tongue.language(), "says")
        : new Cell(tongue.say("Standing.NO"), tongue.language(), "soft");
  }
}
