package org.roundtable.kernel;

/** Somebody else changed it since this form was opened. */
public final class Stale extends Refused {
  public Stale() {
    super(409);
  }
}
