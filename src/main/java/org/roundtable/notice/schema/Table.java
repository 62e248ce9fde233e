package org.roundtable.notice.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Rows of a text file whose cells stand between commas, semicolons, tabs or bars (RFC 4180), read
 * as leniently as spreadsheet programs write them.
 */
public final class Table {
  private static final String DELIMITERS = ",;\t|";
  private static final int MOST_CELLS = 2_000;

  private final String text;
  private final char delimiter;
  private int at;
  private int line;
  private int lines = 1;
  private int counted;
  private boolean unclosed;

  public Table(String text) {
    this.text = text;
    this.delimiter = delimiter(text);
  }

  /** The words of a heading, whichever way it is written: "data element" for "DataElement:". */
  public static String words(String heading) {
    return heading
        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z]+", " ")
        .strip();
  }

  private static char delimiter(String text) {
    var counts = new int[DELIMITERS.length()];
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') quoted = !quoted;
      if (quoted) continue;
      if (c == '\n' || c == '\r') {
        if (text.substring(0, i).isBlank()) continue;
        break;
      }
      int which = DELIMITERS.indexOf(c);
      if (which >= 0) counts[which]++;
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) if (counts[i] > counts[best]) best = i;
    return DELIMITERS.charAt(best);
  }

  /** The next row that is not blank, or null after the last. */
  public List<String> next() {
    while (at < text.length()) {
      line = begun();
      var row = row();
      if (row.stream().anyMatch(cell -> !cell.isBlank())) return row;
    }
    return null;
  }

  /** In which line of the file the row that was read last begins; the first is 1. */
  public int line() {
    return line;
  }

  /** Does a quotation mark have no second one, so that the last cell holds the rest of the file? */
  public boolean unclosed() {
    return unclosed;
  }

  private int begun() {
    for (; counted < at; counted++) if (text.charAt(counted) == '\n') lines++;
    return lines;
  }

  private List<String> row() {
    var row = new ArrayList<String>();
    while (true) {
      if (row.size() >= MOST_CELLS) throw new Unreadable("notASchema");
      row.add(cell().strip());
      if (at >= text.length()) return row;
      char c = text.charAt(at++);
      if (c == delimiter) continue;
      if (c == '\r' && at < text.length() && text.charAt(at) == '\n') at++;
      return row;
    }
  }

  private String cell() {
    var cell = new StringBuilder();
    boolean quoted = at < text.length() && text.charAt(at) == '"';
    if (quoted) at++;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (quoted && c == '"') {
        if (at + 1 < text.length() && text.charAt(at + 1) == '"') at++;
        else {
          quoted = false;
          continue;
        }
      } else if (!quoted && (c == delimiter || c == '\n' || c == '\r')) break;
      cell.append(c);
    }
    unclosed |= quoted;
    return cell.toString();
  }
}
