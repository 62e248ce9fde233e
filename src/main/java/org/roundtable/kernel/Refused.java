package org.roundtable.kernel;

/**
 * A request that cannot be granted, with the words for it. Its sentence stands in the message
 * bundle under {@code refused.} and the simple name of the exception (or a key of its own), and
 * says what to do next. A page shows it, the API answers it as a problem document, the command line
 * prints it.
 */
public abstract class Refused extends RuntimeException {
  private final int status;
  private final String key;
  private final transient Object[] args;

  /**
   * @param status the HTTP status that fits
   * @param args what the sentence names
   */
  protected Refused(int status, Object... args) {
    this(status, null, args);
  }

  protected Refused(int status, String key, Object[] args) {
    super(null, null, false, false);
    this.status = status;
    this.key = key == null ? "refused." + getClass().getSimpleName() : key;
    this.args = args;
  }

  public int status() {
    return status;
  }

  public String key() {
    return key;
  }

  public Object[] args() {
    return args == null ? new Object[0] : args;
  }

  @Override
  public String getMessage() {
    return key;
  }
}
