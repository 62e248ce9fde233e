package org.roundtable.opendata;

import java.io.IOException;
import org.roundtable.kernel.Spreadsheet;

/** A row for each person who reacted, a column for each point; empty where they said nothing. */
final class ReactionTable {
  private final long[] points;
  private int rows;

  /**
   * @param points in ascending order
   */
  ReactionTable(long[] points) {
    this.points = points.clone();
  }

  void header(Spreadsheet sheet) throws IOException {
    for (var name : Table.PARTICIPANTS_VOTES.header()) sheet.text(name);
    for (var point : points) sheet.number(point);
    sheet.end();
  }

  void row(Spreadsheet sheet, ExportedRows.Reactions person) throws IOException {
    sheet.number(person.participant()).number(person.points().length);
    sheet.number(person.agree()).number(person.disagree());
    var next = 0;
    for (var point : points)
      if (next < person.points().length && person.points()[next] == point)
        sheet.number(person.values()[next++]);
      else sheet.blank();
    if (next < person.points().length)
      throw new IllegalStateException("a reaction to a point that is not there");
    sheet.end();
    rows++;
  }

  int rows() {
    return rows;
  }
}
