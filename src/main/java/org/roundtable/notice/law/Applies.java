package org.roundtable.notice.law;

/** What must be so in a notice for a law or agreement to ask anything of it. */
public enum Applies {
  ALWAYS,
  CHILD_UNDER_13,
  NDPA_AGREEMENT;

  boolean to(Facts facts) {
    return switch (this) {
      case ALWAYS -> true;
      case CHILD_UNDER_13 -> facts.childUnder13();
      case NDPA_AGREEMENT -> facts.ndpa();
    };
  }
}
