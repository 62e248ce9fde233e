package org.roundtable.notice.schema;

import java.io.Serial;

/**
 * A file that is no schema, or that is not read for safety. It names the sentence that says why.
 */
public final class Unreadable extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;
  private final String why;
  private final transient Object[] args;

  /**
   * @param why key of the sentence below {@code schema.refused.}
   */
  Unreadable(String why, Object... args) {
    super(why, null, false, false);
    this.why = why;
    this.args = args;
  }

  public String why() {
    return why;
  }

  public Object[] args() {
    return args == null ? new Object[0] : args.clone();
  }
}
