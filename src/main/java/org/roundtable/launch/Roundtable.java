package org.roundtable.launch;

import java.io.IOException;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.logging.LogManager;
import org.roundtable.kernel.Refused;
import org.roundtable.kernel.Sentences;
import org.roundtable.launch.opinion.OpinionGroups;
import org.roundtable.launch.schema.ReadSchema;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: one jar, one command per word, {@code serve} when none is named. */
@Command(
    name = "roundtable",
    description = {
      "Where a school district asks families before it changes what happens to children's data.",
      "Without a command it serves."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Roundtable.Version.class,
    subcommands = {
      Serve.class,
      People.class,
      Token.class,
      ResetSecondFactor.class,
      ImportConsultation.class,
      OpinionGroups.class,
      ReadSchema.class,
      Readability.class
    })
public final class Roundtable {

  private static final int REFUSED = 2;
  private static final String FOOTER =
      "%nEvery option may stand in the environment instead: --db-url as ROUNDTABLE_DB_URL.";

  public static void main(String[] arguments) {
    LogManager.getLogManager().reset();
    int code = commandLine(System.getenv()).execute(withCommand(arguments));
    if (code != Serve.GOES_ON) {
      System.exit(code);
    }
  }

  static CommandLine commandLine(Map<String, String> environment) {
    var line = new CommandLine(new Roundtable());
    line.setOut(new PrintWriter(System.out, true));
    line.setErr(new PrintWriter(System.err, true));
    line.getSubcommands()
        .values()
        .forEach(command -> command.getCommandSpec().usageMessage().footer(FOOTER));
    line.setDefaultValueProvider(new Environment(environment));
    line.setParameterExceptionHandler((e, given) -> refuse(e.getCommandLine(), e.getMessage()));
    line.setExecutionExceptionHandler(Roundtable::explain);
    return line;
  }

  static String[] withCommand(String[] arguments) {
    boolean named =
        arguments.length > 0
            && (!arguments[0].startsWith("-") || arguments[0].matches("-h|--help|-V|--version"));
    if (named) {
      return arguments;
    }
    var all = new String[arguments.length + 1];
    all[0] = "serve";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return all;
  }

  private static int explain(Exception e, CommandLine line, CommandLine.ParseResult given)
      throws Exception {
    if (e instanceof Obstacle) {
      return refuse(line, e.getMessage());
    }
    if (e instanceof Refused refused) {
      return refuse(line, Sentences.in(Locale.ENGLISH).say(refused));
    }
    if (e instanceof SQLException) {
      return refuse(line, "The database refuses: " + e.getMessage());
    }
    if (e instanceof IOException) {
      return refuse(line, "A file cannot be read or written: " + e.getMessage());
    }
    throw e;
  }

  private static int refuse(CommandLine line, String why) {
    PrintWriter err = line.getErr();
    err.println(why.lines().findFirst().orElse(""));
    err.flush();
    return REFUSED;
  }

  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"Roundtable " + Main.class.getPackage().getImplementationVersion()};
    }
  }
}
