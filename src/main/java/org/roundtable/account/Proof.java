package org.roundtable.account;

/**
 * How well a sign-in or a token proves whose it is. The first proof is a password or a mailed link,
 * the second a code of the person's app or a recovery code.
 */
public enum Proof {
  /** One proof, and nothing asks for more. */
  ONE,
  /** Both. */
  TWO,
  /** One, of somebody who holds an office: until a second one is set up, they act as a parent. */
  SECOND_MISSING,
  /** One of two that are set up: signed in to nothing yet. */
  CODE_DUE;

  /**
   * @param both were both proofs given?
   * @param setUp has the person a second one?
   * @param office does the person hold more than a parent's role?
   */
  static Proof of(boolean both, boolean setUp, boolean office) {
    if (both) return TWO;
    if (setUp) return CODE_DUE;
    return office ? SECOND_MISSING : ONE;
  }
}
