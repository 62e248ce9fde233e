package org.roundtable.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.roundtable.comment.Consultation;
import org.roundtable.harness.Csv;
import org.roundtable.harness.Folders;
import org.roundtable.kernel.SafeCell;
import org.roundtable.kernel.Spreadsheet;

/** Tables as they are written, read again by the importer and by any other program. */
class SpreadsheetTest {

  @Test
  void numbersStayNumbersAndTextStaysText() throws IOException {
    var out = new StringWriter();
    new Spreadsheet(out)
        .number(-1)
        .text("-1")
        .number((Integer) null)
        .blank()
        .text("a,\"b\"\n")
        .end();
    assertEquals("-1,'-1,,,\"a,\"\"b\"\"\n\"\n", out.toString());
  }

  @Property
  void aTableIsReadAsItWasWritten(@ForAll @Size(min = 1, max = 9) List<@From("texts") String> texts)
      throws IOException {
    var out = new StringWriter();
    var sheet = new Spreadsheet(out);
    for (var text : texts) sheet.number(7).text(text).end();
    var rows = Csv.rows(out.toString());
    assertEquals(texts.size(), rows.size());
    for (int i = 0; i < texts.size(); i++)
      assertEquals(List.of("7", SafeCell.guarded(texts.get(i))), rows.get(i));
  }

  @Property(tries = 200)
  void theImporterReadsWhatPeopleWrote(
      @ForAll @Size(min = 1, max = 9) List<@From("texts") String> texts) throws IOException {
    var folder = Files.createTempDirectory("open-data");
    try {
      var out = new StringWriter();
      var sheet = new Spreadsheet(out);
      sheet.header(Table.COMMENTS.header());
      var points = new PointTable(0);
      var at = Instant.EPOCH;
      for (int i = 0; i < texts.size(); i++)
        points.row(
            sheet, new ExportedRows.Point(i, at, i, 0, 0, 0, true, texts.get(i), texts.get(i)));
      Files.writeString(folder.resolve("comments.csv"), out.toString());
      Files.writeString(folder.resolve("participants-votes.csv"), "participant\n");
      var summary = new StringWriter();
      new Spreadsheet(summary).text("topic").text(texts.get(0)).end();
      Files.writeString(folder.resolve("summary.csv"), summary.toString());
      var read = Consultation.in(folder);
      assertEquals(texts, read.comments().stream().map(Consultation.Comment::text).toList());
      assertEquals(texts, read.comments().stream().map(Consultation.Comment::details).toList());
      assertEquals(texts.get(0), read.about().get("topic"));
    } finally {
      Folders.delete(folder);
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars('\'', '=', '+', '-', '@', ' ', '\t', '\r', '\n', ',', '"', 'a', 'ñ', '票')
        .ofMaxLength(8);
  }
}
