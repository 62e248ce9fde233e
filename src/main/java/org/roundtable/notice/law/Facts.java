package org.roundtable.notice.law;

/** What decides, beside the state, which laws look at a notice. */
public interface Facts {
  /** Are children under 13 in the system? True while nobody has said that there are none. */
  boolean childUnder13();

  /** Is one of the agreements a National Data Privacy Agreement, or joined to one? */
  boolean ndpa();

  /**
   * Is there a contract with somebody outside? True while nobody has said that there is none. What
   * a contract must say is not asked of a system that the district runs by itself.
   */
  boolean contract();
}
