package org.roundtable.kernel;

/** A lot in a short time; says for how many minutes to wait. */
public final class TooMany extends Refused {
  public TooMany(long minutes) {
    super(429, Math.max(1, minutes));
  }
}
