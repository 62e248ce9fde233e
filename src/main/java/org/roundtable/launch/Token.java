package org.roundtable.launch;

import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import org.roundtable.account.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Gives a person a new personal token for the JSON interface. */
@Command(
    name = "token",
    description =
        "Prints a new personal token, with which a program may do what that person may do.",
    mixinStandardHelpOptions = true)
final class Token implements Callable<Integer> {

  @Mixin private Location location;
  @Mixin private Output output;
  @Spec private CommandSpec spec;

  @Option(
      names = "--email",
      required = true,
      paramLabel = "E",
      description = "Whose token; 'people' lists who there is.")
  private String email;

  @Override
  public Integer call() throws SQLException {
    try (var database = location.database();
        var connection = database.connect()) {
      String token =
          new Register(connection)
              .giveToken(email, Clock.systemUTC().instant())
              .orElseThrow(
                  () ->
                      new Obstacle(
                          "Nobody here has the address %s; the command 'people' lists who there is."
                              .formatted(email)));
      output.print(spec, Map.of("token", token), () -> token + System.lineSeparator());
    }
    return 0;
  }
}
