package org.roundtable.web;

import org.roundtable.kernel.Refused;

/** A body that is not the JSON which the verb describes; nobody has looked at what it says. */
final class WrongShape extends Refused {
  /**
   * @param field the JSON name of what is wrong, or an empty text for the body as a whole
   */
  WrongShape(String field, String kind) {
    super(400, "refused.shape." + kind, new Object[] {field});
  }
}
