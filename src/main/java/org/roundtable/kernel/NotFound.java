package org.roundtable.kernel;

/** There is no such thing here, or not for you: the two are never told apart. */
public final class NotFound extends Refused {
  public NotFound() {
    super(404);
  }
}
