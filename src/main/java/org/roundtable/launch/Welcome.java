package org.roundtable.launch;

import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.roundtable.account.Register;
import org.roundtable.account.Register.Entry;
import org.roundtable.kernel.Settings;

/** What the console says about getting in, once the portal serves. */
final class Welcome {

  private Welcome() {}

  /**
   * An installation without an operator can be taken by whoever reads its console; empty otherwise.
   */
  static String firstOperator(Database database, String address) throws SQLException {
    try (var connection = database.connect()) {
      return new Register(connection)
          .firstOperatorLink(Clock.systemUTC().instant())
          .map(
              secret ->
                  "The first operator signs up here, within a day: %s/first-operator?token=%s"
                      .formatted(address, secret))
          .orElse("");
    }
  }

  /** The demo's invented people, whom anyone may sign in as; real ones may have joined them. */
  static String demo(Database database, String address) throws SQLException {
    try (var connection = database.connect()) {
      return people(new Register(connection).entries(), address);
    }
  }

  static String people(List<Entry> entries, String address) {
    Map<String, StringJoiner> byDistrict = new LinkedHashMap<>();
    for (Entry entry : entries) {
      if (!entry.roles().isEmpty() && entry.email().endsWith(Settings.INVENTED)) {
        String place = entry.district() == null ? "everywhere" : entry.district();
        String roles = String.join(", ", entry.roles()).replace('_', ' ');
        byDistrict
            .computeIfAbsent(place, key -> new StringJoiner(", "))
            .add("%s (%s)".formatted(entry.name(), roles));
      }
    }
    var lines = new StringBuilder("One click signs you in at " + address + "/sign-in as one of");
    byDistrict.forEach((place, people) -> lines.append("%n  %-12s%s".formatted(place, people)));
    return lines.toString();
  }
}
