package org.roundtable.harness;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every secret that the tests of this run have drawn: cookies, tokens, passwords, numbers of
 * ballots. Wherever one is found afterwards, the portal has kept what it must not keep.
 */
public final class Canaries {
  private static final Set<String> SECRETS = ConcurrentHashMap.newKeySet();

  private Canaries() {}

  /** Remembers it and hands it back. */
  public static String secret(String drawn) {
    SECRETS.add(drawn);
    return drawn;
  }

  public static Set<String> all() {
    return Set.copyOf(SECRETS);
  }
}
