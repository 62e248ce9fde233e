package org.roundtable.poll;

import java.util.Arrays;
import java.util.Locale;
import org.roundtable.kernel.BadInput;

/** What one can answer in an advisory poll; the same four everywhere, in this order. */
public enum Choice {
  SUPPORT,
  SUPPORT_WITH_CHANGES,
  OPPOSE,
  NOT_SURE;

  /** As programs and receipts write it: {@code support_with_changes}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The choice of this {@link #word()}. */
  public static Choice of(String word) {
    return Arrays.stream(values())
        .filter(c -> c.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new BadInput("choice", "choice"));
  }
}
