package org.roundtable.response;

import org.roundtable.kernel.Refused;

/** No answer is held, and everybody who was answered knows. */
public final class NothingToPublish extends Refused {
  public NothingToPublish() {
    super(409);
  }
}
