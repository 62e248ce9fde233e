package org.roundtable.account;

import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.PersonId;

/**
 * What an auditor wants to know later: sign-ins, denied access, limits. A line holds an event's
 * name and numbers; never an address, a token or anything that somebody typed.
 */
public final class SecurityLog {
  private static final System.Logger LOG = System.getLogger("org.roundtable.security");

  private SecurityLog() {}

  /**
   * @param facts people, districts, enum constants and numbers
   */
  public static void note(String event, Object... facts) {
    LOG.log(
        Level.INFO,
        event + Arrays.stream(facts).map(f -> " " + plain(f)).collect(Collectors.joining()));
  }

  private static String plain(Object fact) {
    if (fact == null) return "-";
    if (fact instanceof PersonId person) return "person=" + person.value();
    if (fact instanceof DistrictId district) return "district=" + district.value();
    if (fact instanceof Enum<?> || fact instanceof Number) return fact.toString();
    throw new IllegalArgumentException("not for the log: " + fact.getClass());
  }
}
