package org.roundtable.notice.label;

import java.util.List;
import java.util.Locale;
import org.roundtable.district.DistrictRecord;
import org.roundtable.kernel.Sentences;
import org.roundtable.kernel.Spreadsheet;
import org.roundtable.notice.NoticeRecord;

/** The whole register as comma-separated values, and what its columns mean in both languages. */
final class RegisterTable {
  private static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.forLanguageTag("es"));

  private RegisterTable() {}

  static String of(DistrictRecord district, List<NoticeRecord> notices, Locale locale) {
    var in = new InWords(locale);
    return Spreadsheet.of(
        sheet -> {
          sheet.header(RegisterColumn.headers());
          for (var notice : notices) {
            for (var cell : new RegisterRow(district, notice, in).cells()) sheet.text(cell);
            sheet.end();
          }
        });
  }

  static String columns() {
    return Spreadsheet.of(
        sheet -> {
          sheet.header(List.of("column", "meaning-en", "meaning-es"));
          for (var column : RegisterColumn.values()) {
            sheet.text(column.header());
            for (var language : LANGUAGES)
              sheet.text(Sentences.in(language).say("RegisterColumn." + column.name()));
            sheet.end();
          }
        });
  }
}
