package org.roundtable.launch;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CommandLineTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void withoutACommandItServes() {
    assertAll(
        () -> assertArrayEquals(new String[] {"serve"}, Roundtable.withCommand(new String[0])),
        () ->
            assertArrayEquals(
                words("serve --demo --port 1"), Roundtable.withCommand(words("--demo --port 1"))),
        () ->
            assertArrayEquals(
                words("people --data d"), Roundtable.withCommand(words("people --data d"))),
        () -> assertArrayEquals(words("--help"), Roundtable.withCommand(words("--help"))));
  }

  @Test
  void whatStandsOnTheLineWinsOverTheEnvironmentAndThatOverTheDefault() {
    var environment = Map.of("ROUNDTABLE_PORT", "7001", "ROUNDTABLE_DATA", "from-environment");
    var serve = serve(environment, "serve --port 7002");
    assertAll(
        () -> assertEquals(7002, (int) option(serve, "--port")),
        () -> assertEquals("from-environment", option(serve, "--data").toString()),
        () -> assertEquals("127.0.0.1", option(serve, "--bind")));
  }

  @Test
  void everyOptionOfTheIssueHasItsVariable() {
    var environment =
        Map.of(
            "ROUNDTABLE_DEMO", "true",
            "ROUNDTABLE_DB_URL", "jdbc:postgresql://h/d",
            "ROUNDTABLE_DB_USER", "u",
            "ROUNDTABLE_DB_PASSWORD", "p",
            "ROUNDTABLE_BIND", "0.0.0.0",
            "ROUNDTABLE_PUBLIC_URL", "https://r.example",
            "ROUNDTABLE_SMTP_HOST", "mail.example",
            "ROUNDTABLE_MAIL_FROM", "r@r.example");
    var serve = serve(environment, "serve");
    assertAll(
        () -> assertEquals(true, option(serve, "--demo")),
        () -> assertEquals("jdbc:postgresql://h/d", option(serve, "--db-url")),
        () -> assertEquals("u", option(serve, "--db-user")),
        () -> assertEquals("p", option(serve, "--db-password")),
        () -> assertEquals("0.0.0.0", option(serve, "--bind")),
        () -> assertEquals("https://r.example", option(serve, "--public-url").toString()),
        () -> assertEquals("mail.example", option(serve, "--smtp-host")),
        () -> assertEquals("r@r.example", option(serve, "--mail-from")));
  }

  @Test
  void demoSaidTwiceStaysOn() {
    assertEquals(true, option(serve(Map.of("ROUNDTABLE_DEMO", "true"), "serve --demo"), "--demo"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--nonsense",
        "nonsense",
        "--port eighty",
        "--port 70000",
        "people --format xml",
        "token",
        "people --data no/such/folder",
        "serve --db-url http://h/d",
        "serve --public-url roundtable.example",
      })
  void aWrongWordIsOnePlainLineAndExitCode2(String line) {
    int code = run(line);
    assertAll(
        () -> assertEquals(2, code),
        () -> assertEquals("", out.toString()),
        () -> assertEquals(1, err.toString().lines().count(), err.toString()));
  }

  @Test
  void everyCommandExplainsItselfAndEachOfItsOptions() {
    for (var entry : Roundtable.commandLine(Map.of()).getSubcommands().entrySet()) {
      out.getBuffer().setLength(0);
      assertEquals(0, run(entry.getKey() + " --help"));
      for (var option : entry.getValue().getCommandSpec().options()) {
        assertTrue(out.toString().contains(option.longestName()), option.longestName());
        assertTrue(
            option.description().length > 0 && !option.description()[0].isBlank(),
            option.longestName());
      }
    }
  }

  private int run(String line) {
    var command = Roundtable.commandLine(Map.of());
    command.setOut(new PrintWriter(out, true));
    command.setErr(new PrintWriter(err, true));
    return command.execute(Roundtable.withCommand(words(line)));
  }

  private static CommandLine serve(Map<String, String> environment, String line) {
    var command = Roundtable.commandLine(environment);
    command.parseArgs(words(line));
    return command.getSubcommands().get("serve");
  }

  private static <T> T option(CommandLine command, String name) {
    return command.getCommandSpec().findOption(name).getValue();
  }

  private static String[] words(String line) {
    return line.split(" ");
  }
}
