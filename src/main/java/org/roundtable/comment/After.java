package org.roundtable.comment;

import org.roundtable.kernel.BadInput;

/**
 * The last row of a page, behind which the next one begins: {@code 12_3456} is the point 3456 with
 * a support of 12.
 *
 * @param value what the list is sorted by
 */
record After(int value, long id) {
  private static final After START = new After(Integer.MAX_VALUE, Long.MAX_VALUE);

  /** Where a list begins when nothing was read yet. */
  static After read(String typed, Sort sort) {
    if (typed == null || typed.isBlank())
      return sort == Sort.NEWEST ? new After(0, Long.MAX_VALUE) : START;
    try {
      var parts = typed.split("_", -1);
      if (parts.length != 2) throw new BadInput("after", "after");
      var after = new After(Integer.parseInt(parts[0]), Long.parseLong(parts[1]));
      if (sort == Sort.NEWEST && after.value != 0) throw new BadInput("after", "after");
      return after;
    } catch (NumberFormatException unreadable) {
      throw new BadInput("after", "after");
    }
  }

  @Override
  public String toString() {
    return value + "_" + id;
  }
}
