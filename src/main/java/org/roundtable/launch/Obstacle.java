package org.roundtable.launch;

/** A reason not to go on that an operator can do something about: one plain line, exit code 2. */
public final class Obstacle extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Obstacle(String line) {
    super(line);
  }

  public Obstacle(String line, Throwable cause) {
    super(line, cause);
  }
}
