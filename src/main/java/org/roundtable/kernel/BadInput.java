package org.roundtable.kernel;

/**
 * Something typed that cannot be taken as it is; names the field, so that a form can point at it.
 */
public final class BadInput extends Refused {
  private final String field;

  /**
   * @param key of the sentence, below {@code refused.}
   */
  public BadInput(String field, String key, Object... args) {
    super(422, "refused." + key, args);
    this.field = field;
  }

  /** The same said of another field. */
  public BadInput at(String other) {
    return new BadInput(other, key().substring("refused.".length()), args());
  }

  public String field() {
    return field;
  }
}
