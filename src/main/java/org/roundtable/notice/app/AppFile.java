package org.roundtable.notice.app;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.SafeCell;
import org.roundtable.notice.schema.Table;
import org.roundtable.notice.schema.Unreadable;

/**
 * A register that was kept elsewhere, as a table of comma-separated values with a heading. Days may
 * be written as 2026-06-30 or, as spreadsheet programs in the United States do, as 6/30/2026.
 *
 * @param lines of the file that hold an application
 * @param passedOver headings that none of our columns is called by
 */
record AppFile(List<Line> lines, List<String> passedOver) {
  static final int MOST = 5_000;
  private static final Set<AppColumn> DAYS =
      Set.of(
          AppColumn.APPROVED,
          AppColumn.EXPIRES,
          AppColumn.AUTHORISED,
          AppColumn.REVIEW,
          AppColumn.REVOKED);
  private static final DateTimeFormatter AMERICAN =
      DateTimeFormatter.ofPattern("M/d/uuuu").withResolverStyle(ResolverStyle.STRICT);

  /**
   * One line of the file.
   *
   * @param number counted from 1, which is the heading's
   * @param cells what is not empty
   */
  record Line(int number, Map<AppColumn, String> cells) {}

  /**
   * @throws BadInput where it is no such table
   */
  static AppFile read(String text) {
    try {
      return read(new Table(text.startsWith("\uFEFF") ? text.substring(1) : text));
    } catch (Unreadable unreadable) {
      throw new BadInput("file", "app.noTable");
    }
  }

  private static AppFile read(Table table) {
    var heading = table.next();
    if (heading == null) throw new BadInput("file", "app.noFile");
    var passedOver = new ArrayList<String>();
    var columns = columns(heading, passedOver);
    if (!columns.contains(AppColumn.RESOURCE))
      throw new BadInput("file", "app.noColumn", AppColumn.RESOURCE.header());
    var lines = new ArrayList<Line>();
    for (var row = table.next(); row != null; row = table.next()) {
      if (lines.size() == MOST) throw new BadInput("file", "app.tooMany", MOST);
      lines.add(new Line(table.line(), cells(columns, row)));
    }
    if (table.unclosed()) throw new BadInput("file", "app.unclosed", table.line());
    return new AppFile(lines, passedOver);
  }

  /** The column of each heading; null for one that is passed over. */
  private static List<AppColumn> columns(List<String> heading, List<String> passedOver) {
    var columns = new ArrayList<AppColumn>();
    for (var name : heading) {
      var column = AppColumn.headed(name).orElse(null);
      if (column != null && columns.contains(column))
        throw new BadInput("file", "app.columnTwice", name);
      columns.add(column);
      if (column == null && !name.isEmpty()) passedOver.add(name);
    }
    return columns;
  }

  private static Map<AppColumn, String> cells(List<AppColumn> columns, List<String> row) {
    var cells = new EnumMap<AppColumn, String>(AppColumn.class);
    for (int i = 0; i < Math.min(columns.size(), row.size()); i++) {
      var column = columns.get(i);
      var text = SafeCell.bare(row.get(i)).strip();
      if (column != null && !text.isEmpty()) cells.put(column, day(column, text));
    }
    return cells;
  }

  private static String day(AppColumn column, String text) {
    if (!DAYS.contains(column)) return text;
    try {
      return LocalDate.parse(text, AMERICAN).toString();
    } catch (DateTimeParseException other) {
      return text;
    }
  }
}
