package org.roundtable.notice.app;

import org.roundtable.kernel.Refused;

/** There is nothing to end: nobody authorised the application, or it was ended before. */
public final class NotAuthorised extends Refused {
  public NotAuthorised() {
    super(409);
  }
}
