package org.roundtable.launch;

import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Every option can stand in the environment instead: {@code --db-url} as {@code ROUNDTABLE_DB_URL}.
 */
record Environment(Map<String, String> variables) implements IDefaultValueProvider {

  @Override
  public String defaultValue(ArgSpec argument) {
    return argument.isOption()
        ? variables.get(variable(((OptionSpec) argument).longestName()))
        : null;
  }

  static String variable(String option) {
    return "ROUNDTABLE_" + option.substring(2).toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
