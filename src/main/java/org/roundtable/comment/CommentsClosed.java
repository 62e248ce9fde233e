package org.roundtable.comment;

import org.roundtable.kernel.Refused;

/** This initiative does not take comments now. */
public final class CommentsClosed extends Refused {
  public CommentsClosed() {
    super(409);
  }
}
