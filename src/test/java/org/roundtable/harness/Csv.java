package org.roundtable.harness;

import java.util.ArrayList;
import java.util.List;

/** Comma-separated values as any program reads them, and by no code of the portal's. */
public final class Csv {
  private Csv() {}

  /** The rows of a text that ends with a line end. */
  public static List<List<String>> rows(String text) {
    var rows = new ArrayList<List<String>>();
    var row = new ArrayList<String>();
    var cell = new StringBuilder();
    var quoted = false;
    for (int i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c == '"') {
        if (quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
          cell.append('"');
          i++;
        } else quoted = !quoted;
      } else if (quoted || c != ',' && c != '\n') cell.append(c);
      else {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(List.copyOf(row));
          row.clear();
        }
      }
    }
    if (!row.isEmpty() || !cell.isEmpty()) throw new IllegalStateException("cut off: " + row);
    return rows;
  }
}
