package org.roundtable.launch;

import java.io.PrintWriter;
import java.util.Map;
import java.util.logging.LogManager;
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
    version = "Roundtable 0.1.0",
    subcommands = {Serve.class})
public final class Roundtable {

  private static final int REFUSED = 2;

  public static void main(String[] arguments) {
    LogManager.getLogManager().reset();
    int code = commandLine(System.getenv()).execute(withCommand(arguments));
    if (code != Serve.GOES_ON) {
      System.exit(code);
    }
  }

  static CommandLine commandLine(Map<String, String> environment) {
    var line = new CommandLine(new Roundtable());
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
    throw e;
  }

  private static int refuse(CommandLine line, String why) {
    PrintWriter err = line.getErr();
    err.println(why.lines().findFirst().orElse(""));
    err.flush();
    return REFUSED;
  }
}
