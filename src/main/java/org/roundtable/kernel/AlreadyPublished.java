package org.roundtable.kernel;

/** What families could read is never thrown away, only ended in public. */
public final class AlreadyPublished extends Refused {
  public AlreadyPublished() {
    super(409);
  }
}
