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

/**
 * Lets somebody in again who lost phone and recovery codes: for the only operator, whom nobody else
 * can help.
 */
@Command(
    name = "reset-second-factor",
    description =
        "Takes the second step of signing in from a person who lost phone and recovery codes.",
    mixinStandardHelpOptions = true)
final class ResetSecondFactor implements Callable<Integer> {

  @Mixin private Location location;
  @Mixin private Output output;
  @Spec private CommandSpec spec;

  @Option(
      names = "--email",
      required = true,
      paramLabel = "E",
      description = "Whose second step; 'people' lists who there is.")
  private String email;

  @Override
  public Integer call() throws SQLException {
    try (var database = location.database();
        var connection = database.connect()) {
      if (!new Register(connection).resetSecondFactor(email, Clock.systemUTC().instant())) {
        throw new Obstacle("Nobody here has the address %s and a second step.".formatted(email));
      }
      output.print(
          spec,
          Map.of("reset", email),
          () ->
              "The second step of %s is reset; they are signed out and have a letter.%n"
                  .formatted(email));
    }
    return 0;
  }
}
