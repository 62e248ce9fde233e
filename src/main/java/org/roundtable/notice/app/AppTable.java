package org.roundtable.notice.app;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import org.roundtable.kernel.Spreadsheet;

/** A register as the table that {@link AppFile} takes: what goes out comes in again unchanged. */
final class AppTable {
  private AppTable() {}

  static String of(List<App> register) {
    return Spreadsheet.of(
        sheet -> {
          sheet.header(Arrays.stream(AppColumn.values()).map(AppColumn::header).toList());
          for (var app : register) row(sheet, app);
        });
  }

  private static void row(Spreadsheet sheet, App app) throws IOException {
    var said = new EnumMap<>(app.facts().typed());
    app.newest().map(Authorisation::typed).ifPresent(said::putAll);
    for (var column : AppColumn.values()) sheet.text(said.getOrDefault(column, ""));
    sheet.end();
  }
}
