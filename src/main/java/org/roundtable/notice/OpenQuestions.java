package org.roundtable.notice;

import org.roundtable.kernel.Refused;

/** A system that is in use owes an answer to every question. */
public final class OpenQuestions extends Refused {
  public OpenQuestions(int howMany) {
    super(409, howMany);
  }
}
