package org.roundtable.notice.reading;

import java.util.Locale;

/**
 * A word of the given text, as it stands there.
 *
 * @param start where it begins, in UTF-16 units
 */
record Word(int start, String text) {

  int end() {
    return start + text.length();
  }

  String lower() {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
