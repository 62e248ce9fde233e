package org.roundtable.launch;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.roundtable.account.Register;
import org.roundtable.account.Register.Entry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists who can sign in, once per district, with what they may do there. */
@Command(
    name = "people",
    description =
        "Lists the people of the installation, their districts, roles and verified levels.",
    mixinStandardHelpOptions = true)
final class People implements Callable<Integer> {

  @Mixin private Location location;
  @Mixin private Output output;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws SQLException {
    try (var database = location.database();
        var connection = database.connect()) {
      List<Entry> entries = new Register(connection).entries();
      output.print(spec, entries.stream().map(People::fields).toList(), () -> text(entries));
    }
    return 0;
  }

  private static Map<String, Object> fields(Entry entry) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("email", entry.email());
    fields.put("name", entry.name());
    fields.put("district", entry.district());
    fields.put("roles", entry.roles());
    fields.put("verified_level", entry.verifiedLevel());
    return fields;
  }

  private static String text(List<Entry> entries) {
    var lines = new StringBuilder();
    for (Entry entry : entries) {
      lines.append(
          "%-36s %-28s %-24s %s%s%n"
              .formatted(
                  entry.email(),
                  entry.name(),
                  entry.district() == null ? "" : entry.district(),
                  String.join(", ", entry.roles()),
                  entry.verifiedLevel() == null ? "" : ", level " + entry.verifiedLevel()));
    }
    return lines.isEmpty() ? "Nobody has an account yet.%n".formatted() : lines.toString();
  }
}
