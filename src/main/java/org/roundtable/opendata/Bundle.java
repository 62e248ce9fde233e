package org.roundtable.opendata;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.roundtable.kernel.Spreadsheet;

/** The archive while it is written: one file after the other, all with the same date, in UTC. */
final class Bundle implements AutoCloseable {
  private final ZipOutputStream zip;
  private final Writer out;
  private final LocalDateTime at;

  /** What goes into a file. */
  interface Content {
    void write(Spreadsheet sheet) throws IOException;
  }

  Bundle(OutputStream out, Instant at) {
    this.zip = new ZipOutputStream(new BufferedOutputStream(out, 1 << 16), StandardCharsets.UTF_8);
    this.out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
    this.at = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
  }

  void table(Table table, Content content) throws IOException {
    begin(table.file());
    content.write(new Spreadsheet(out));
    end();
  }

  void paper(String name, String text) throws IOException {
    begin(name);
    out.write(text);
    end();
  }

  private void begin(String name) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(at);
    zip.putNextEntry(entry);
  }

  private void end() throws IOException {
    out.flush();
    zip.closeEntry();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
