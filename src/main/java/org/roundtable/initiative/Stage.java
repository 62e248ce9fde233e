package org.roundtable.initiative;

/** Where an initiative is on its way from draft to ended. */
public enum Stage {
  DRAFT,
  OPEN,
  RESPONSE,
  BOARD,
  DECIDED,
  IN_USE,
  ENDED;

  /** Has the public ever seen it? */
  public boolean isPublic() {
    return this != DRAFT;
  }
}
