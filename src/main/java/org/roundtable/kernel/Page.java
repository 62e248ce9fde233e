package org.roundtable.kernel;

import java.util.List;
import java.util.function.Function;

/**
 * A keyset page: some rows and where to go on.
 *
 * @param next what goes into {@code ?after=}, or null at the end
 */
public record Page<T>(List<T> items, String next) {

  /** Cuts {@code limit} rows off a list that was asked for one more than that. */
  public static <T> Page<T> cut(List<T> oneMore, int limit, Function<T, String> key) {
    if (oneMore.size() <= limit) return new Page<>(List.copyOf(oneMore), null);
    var items = List.copyOf(oneMore.subList(0, limit));
    return new Page<>(items, key.apply(items.get(limit - 1)));
  }
}
