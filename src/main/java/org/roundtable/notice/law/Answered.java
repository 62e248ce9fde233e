package org.roundtable.notice.law;

/** A notice as the laws see it: which places of its record are answered. */
public interface Answered extends Facts {
  /** Would a reader learn it from the notice? */
  boolean known(String path);

  /** Does the notice say of it "not yet known"? */
  boolean open(String path);
}
