package org.roundtable.account;

import java.util.regex.Pattern;

/** Where somebody wanted to go before signing in: an address of this portal, or its first page. */
public final class ReturnTo {
  private static final Pattern INSIDE =
      Pattern.compile("/([A-Za-z0-9_.~%-]+(/[A-Za-z0-9_.~%-]+)*)?");

  private ReturnTo() {}

  public static String safe(String wanted) {
    return wanted != null && wanted.length() <= 500 && INSIDE.matcher(wanted).matches()
        ? wanted
        : "/";
  }
}
