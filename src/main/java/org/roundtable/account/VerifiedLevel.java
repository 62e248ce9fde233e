package org.roundtable.account;

/** How sure a district is that a member belongs to it: 0, nobody has looked, to 4. */
public final class VerifiedLevel {
  /** From here on a voice counts as verified. */
  public static final int COUNTS = 2;

  private VerifiedLevel() {}
}
