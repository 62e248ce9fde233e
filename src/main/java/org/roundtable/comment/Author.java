package org.roundtable.comment;

import java.io.Serializable;

/**
 * Whose words these are, as readers see it.
 *
 * @param me is it the one who asks?
 */
public record Author(String name, Badge badge, boolean me) implements Serializable {
  static final Author GONE = new Author("", Badge.LEFT, false);
}
