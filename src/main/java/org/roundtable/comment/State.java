package org.roundtable.comment;

/**
 * Where a comment stands between its author and the public. It owns which moderation act is
 * possible when, and what the author's own acts do.
 */
public enum State {
  /** Nobody but its author and the moderators sees it yet. */
  WAITING,
  SHOWN,
  /** A moderator took it from the public, with a reason. */
  HIDDEN,
  /** Its author took it back, for good. */
  WITHDRAWN;

  /** Is this act possible now? {@link Act#UNDO} needs to know the act before, see {@link #undo}. */
  public boolean allows(Act act) {
    return switch (act) {
      case APPROVE, HIDE -> this != WITHDRAWN;
      case HOLD -> this == SHOWN;
      case UNDO -> false;
    };
  }

  /** Refuses with {@link NotPossible} what {@link #allows} does not allow. */
  public State after(Act act) {
    if (!allows(act)) throw new NotPossible();
    return switch (act) {
      case APPROVE -> SHOWN;
      case HIDE -> HIDDEN;
      default -> WAITING;
    };
  }

  /** Is {@code last}, done to a comment in the state {@code before}, what led here? */
  public boolean canUndo(Act last, State before) {
    return last != null && before.allows(last) && before.after(last) == this;
  }

  /**
   * Back to where the comment stood before the last act, unless its author has moved it since.
   *
   * @param last the last act, null if there was none
   */
  public State undo(Act last, State before) {
    if (!canUndo(last, before)) throw new NotPossible();
    return before;
  }

  /**
   * The author changed the words: hidden ones come before a moderator again.
   *
   * @param mustWait whether the district's rule makes this author's words wait
   */
  public State edited(boolean mustWait) {
    return switch (this) {
      case WAITING, HIDDEN -> WAITING;
      case SHOWN -> mustWait ? WAITING : SHOWN;
      case WITHDRAWN -> throw new NotPossible();
    };
  }

  public State withdrawn() {
    if (this == WITHDRAWN) throw new NotPossible();
    return WITHDRAWN;
  }
}
