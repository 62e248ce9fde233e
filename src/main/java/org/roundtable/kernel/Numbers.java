package org.roundtable.kernel;

import java.util.Collection;
import java.util.stream.Collectors;

/** Numbers for a statement that takes as many as there are. */
public final class Numbers {
  private Numbers() {}

  /** As {@code string_to_array(?, ',')} takes them apart. */
  public static String joined(Collection<? extends Number> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
  }
}
