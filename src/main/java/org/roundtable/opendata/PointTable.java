package org.roundtable.opendata;

import java.io.IOException;
import org.roundtable.kernel.Spreadsheet;

/** A row for each point; one that readers do not see keeps its counts and loses its words. */
final class PointTable {
  private static final int SHOWN = 1;
  private static final int OUT = -1;
  private final int firstAuthor;
  private long authors;

  /**
   * @param firstAuthor from here on authors are numbered: behind all who reacted, so that no number
   *     stands in both tables
   */
  PointTable(int firstAuthor) {
    this.firstAuthor = firstAuthor;
  }

  void row(Spreadsheet sheet, ExportedRows.Point point) throws IOException {
    sheet.number(point.at().toEpochMilli()).moment(point.at()).number(point.id());
    sheet.number(firstAuthor + point.author());
    sheet.number(point.agree()).number(point.disagree()).number(point.pass());
    sheet.number(point.shown() ? SHOWN : OUT).text(point.text()).text(point.details()).end();
    authors = Math.max(authors, point.author() + 1);
  }

  /** How many numbers authors have. */
  long authors() {
    return authors;
  }
}
