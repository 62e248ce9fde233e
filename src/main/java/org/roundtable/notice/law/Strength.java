package org.roundtable.notice.law;

/** How hard a law asks. */
public enum Strength {
  /** Families must be told: it belongs on the page. */
  NOTICE,
  /** The contract must say it. */
  CONTRACT,
  /** The law does not ask for it in so many words, but it helps to show that the law is kept. */
  SUPPORTS;

  /** Does a missing answer stop the notice from being published? */
  public boolean binds() {
    return this != SUPPORTS;
  }
}
