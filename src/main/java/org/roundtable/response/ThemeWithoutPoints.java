package org.roundtable.response;

import org.roundtable.kernel.Refused;
import org.roundtable.kernel.Words;

/** Families made points, and an answer that is about to be published stands under none of them. */
public final class ThemeWithoutPoints extends Refused {
  public ThemeWithoutPoints(Words theme) {
    super(409, theme);
  }
}
