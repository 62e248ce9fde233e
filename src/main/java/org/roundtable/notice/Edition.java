package org.roundtable.notice;

import java.io.Serializable;
import java.util.regex.Pattern;
import org.roundtable.kernel.BadInput;

/**
 * Which state of a notice's text somebody has before them, written {@code 2.5}: version 2 after
 * five savings. Whoever saves says which one they began from, so that nobody's words are written
 * over.
 */
public record Edition(int number, int revision) implements Serializable {
  private static final Pattern FORM = Pattern.compile("(\\d{1,6})\\.(\\d{1,6})");

  public static Edition of(String written) {
    var form = FORM.matcher(written == null ? "" : written);
    if (!form.matches()) throw new BadInput("edition", "notice.edition");
    return new Edition(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
  }

  @Override
  public String toString() {
    return number + "." + revision;
  }
}
