package org.roundtable.notice.compare;

import java.io.Serializable;
import org.roundtable.kernel.Words;

/**
 * A way in which a system takes, shows or keeps more than it did.
 *
 * @param what names it: the element, the recipient, the app, the country; none where the kind says
 *     it all
 */
public record Widening(Kind kind, Words what) implements Serializable {

  /** What is wider, in the order in which it is told. */
  public enum Kind {
    NEW_ELEMENT,
    NEW_PURPOSE,
    USE_ALLOWED,
    NEW_RECIPIENT,
    MORE_TO_RECIPIENT,
    NEW_SUBPROCESSOR,
    NEW_APP,
    WIDER_ACCESS,
    OUTSIDE_COUNTRY,
    WEAKER_PROTECTION,
    LONGER_RETENTION,
    LESS_CHOICE
  }
}
