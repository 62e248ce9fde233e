package org.roundtable.kernel;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import java.util.List;

/**
 * A table on its way into a file of comma-separated values (RFC 4180), cell by cell. What people
 * wrote goes through {@link #text} and cannot become a formula; numbers stay numbers.
 */
public final class Spreadsheet {
  private final Writer out;
  private boolean begun;

  public Spreadsheet(Writer out) {
    this.out = out;
  }

  /** What a table is filled with. */
  public interface Content {
    void write(Spreadsheet sheet) throws IOException;
  }

  /** A whole table as text. */
  public static String of(Content content) {
    var out = new StringWriter();
    try {
      content.write(new Spreadsheet(out));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }

  /** A row of nothing but names. */
  public void header(List<String> names) throws IOException {
    for (var name : names) text(name);
    end();
  }

  public Spreadsheet text(String text) throws IOException {
    return cell(quoted(SafeCell.guarded(text)));
  }

  public Spreadsheet number(long number) throws IOException {
    return cell(Long.toString(number));
  }

  /** An empty cell for null. */
  public Spreadsheet number(Integer number) throws IOException {
    return number == null ? blank() : number(number.longValue());
  }

  /** In UTC, as RFC 3339 writes it; an empty cell for null. */
  public Spreadsheet moment(Instant at) throws IOException {
    return at == null ? blank() : cell(at.toString());
  }

  public Spreadsheet blank() throws IOException {
    return cell("");
  }

  public void end() throws IOException {
    out.write('\n');
    begun = false;
  }

  private Spreadsheet cell(String written) throws IOException {
    if (begun) out.write(',');
    out.write(written);
    begun = true;
    return this;
  }

  private static String quoted(String text) {
    return text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
        ? '"' + text.replace("\"", "\"\"") + '"'
        : text;
  }
}
