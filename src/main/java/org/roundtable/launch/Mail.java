package org.roundtable.launch;

import java.util.Map;
import picocli.CommandLine.Option;

/** The options that say how mail leaves; without a host it waits in the database. */
final class Mail {

  @Option(
      names = "--smtp-host",
      paramLabel = "HOST",
      description = "Server that mail is handed to; without one no mail leaves.")
  private String host;

  @Option(
      names = "--smtp-port",
      paramLabel = "N",
      defaultValue = "587",
      description = "Its port (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--smtp-user",
      paramLabel = "NAME",
      description = "User there, if it asks for one.")
  private String user;

  @Option(
      names = "--smtp-password",
      paramLabel = "PASSWORD",
      description = "The user's password; better given as ROUNDTABLE_SMTP_PASSWORD.")
  private String password;

  @Option(
      names = "--mail-from",
      paramLabel = "ADDRESS",
      description = "Sender of the portal's mail.")
  private String from;

  /** As system properties for the portal; what was not given is empty. */
  Map<String, String> properties() {
    return Map.of(
        "roundtable.smtp.host", orEmpty(host),
        "roundtable.smtp.port", Integer.toString(port),
        "roundtable.smtp.user", orEmpty(user),
        "roundtable.smtp.password", orEmpty(password),
        "roundtable.mail.from", orEmpty(from));
  }

  private static String orEmpty(String value) {
    return value == null ? "" : value;
  }
}
