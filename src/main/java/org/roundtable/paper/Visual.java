package org.roundtable.paper;

import java.text.Bidi;

/** A line with letters that run from right to left, in the order in which they stand on paper. */
public final class Visual {
  private Visual() {}

  public static String order(String line) {
    var bidi = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    int runs = bidi.getRunCount();
    var levels = new byte[runs];
    var texts = new String[runs];
    for (int i = 0; i < runs; i++) {
      levels[i] = (byte) bidi.getRunLevel(i);
      var text = line.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
      texts[i] = levels[i] % 2 == 0 ? text : new StringBuilder(text).reverse().toString();
    }
    Bidi.reorderVisually(levels, 0, texts, 0, runs);
    return String.join("", texts);
  }
}
