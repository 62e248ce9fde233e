package org.roundtable.launch;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The options that say where the installation is; every command has them. */
public final class Location {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "roundtable-data",
      description =
          "Folder with everything that the installation keeps (default: ${DEFAULT-VALUE}).")
  private Path data;

  @Option(
      names = "--db-url",
      paramLabel = "URL",
      description =
          "A PostgreSQL server to use instead of the embedded one, 15 or newer: jdbc:postgresql://HOST/DATABASE")
  private String url;

  @Option(names = "--db-user", paramLabel = "NAME", description = "User at that server.")
  private String user;

  @Option(
      names = "--db-password",
      paramLabel = "PASSWORD",
      description =
          "Its password; better given as ROUNDTABLE_DB_PASSWORD, which other users cannot see.")
  private String password;

  /** The folder, made where it is missing. */
  public DataFolder folder() {
    return DataFolder.at(data);
  }

  /** Whether a database server was named. */
  public boolean isNamed() {
    return url != null;
  }

  DatabaseAddress named() {
    return DatabaseAddress.of(url, user, password);
  }

  /** For commands: the installation's database, whether its portal runs or not; to be closed. */
  public Database database() {
    return isNamed() ? Database.named(named()) : Database.of(DataFolder.existing(data));
  }
}
