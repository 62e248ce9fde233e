package org.roundtable.opendata;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import org.roundtable.kernel.SafeCell;

/**
 * A table on its way into a file of comma-separated values (RFC 4180), cell by cell. What people
 * wrote goes through {@link #text} and cannot become a formula; numbers stay numbers.
 */
final class Sheet {
  private final Writer out;
  private boolean begun;

  Sheet(Writer out) {
    this.out = out;
  }

  void header(Table table) throws IOException {
    for (var name : table.header()) text(name);
    end();
  }

  Sheet text(String text) throws IOException {
    return cell(quoted(SafeCell.guarded(text)));
  }

  Sheet number(long number) throws IOException {
    return cell(Long.toString(number));
  }

  /** An empty cell for null. */
  Sheet number(Integer number) throws IOException {
    return number == null ? blank() : number(number.longValue());
  }

  /** In UTC, as RFC 3339 writes it; an empty cell for null. */
  Sheet moment(Instant at) throws IOException {
    return at == null ? blank() : cell(at.toString());
  }

  Sheet blank() throws IOException {
    return cell("");
  }

  void end() throws IOException {
    out.write('\n');
    begun = false;
  }

  private Sheet cell(String written) throws IOException {
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
