package org.roundtable.launch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/**
 * How a command prints what it found: for people, or as JSON for programs, and nothing else beside
 * it.
 */
public final class Output {

  enum Format {
    text,
    json
  }

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "How to print: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format;

  /**
   * Prints to standard output.
   *
   * @param json maps, lists, text and numbers
   */
  public void print(CommandSpec command, Object json, Supplier<String> text) {
    var out = command.commandLine().getOut();
    try {
      out.print(
          format == Format.json
              ? new ObjectMapper().writeValueAsString(json) + System.lineSeparator()
              : text.get());
      out.flush();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
