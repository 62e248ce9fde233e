package org.roundtable.response;

import org.roundtable.kernel.Refused;

/** Families have this answer already: it is corrected in sight, but not taken away. */
public final class AnswerPublished extends Refused {
  public AnswerPublished() {
    super(409);
  }
}
