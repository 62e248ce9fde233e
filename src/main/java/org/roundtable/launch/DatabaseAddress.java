package org.roundtable.launch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.Driver;

/** Where a database is and as whom to sign in there. */
public record DatabaseAddress(String url, String user, String password) {

  private static final int OLDEST_SERVER = 150000;
  private static final int PER_VERSION = 10000;

  /** Of what an operator gave; user and password may also stand in the address itself. */
  static DatabaseAddress of(String url, String user, String password) {
    Properties inUrl = Driver.parseURL(url, null);
    if (inUrl == null) {
      throw new Obstacle("--db-url must look like jdbc:postgresql://HOST/DATABASE.");
    }
    return new DatabaseAddress(
        url,
        user == null ? inUrl.getProperty("user", System.getProperty("user.name")) : user,
        password == null ? inUrl.getProperty("password", "") : password);
  }

  /** A new connection; the caller closes it. */
  public Connection connect() throws SQLException {
    var how = new Properties();
    how.setProperty("ApplicationName", "roundtable");
    how.setProperty("connectTimeout", "10");
    how.setProperty("user", user);
    how.setProperty("password", password);
    return new Driver().connect(url, how);
  }

  /** Refuses, in one line, a server that does not answer, does not let us in, or is too old. */
  void check() {
    try (var connection = connect();
        var statement = connection.createStatement();
        var row = statement.executeQuery("show server_version_num")) {
      row.next();
      refuseOld(row.getInt(1));
    } catch (SQLException e) {
      throw new Obstacle(reason(e), e);
    }
  }

  static void refuseOld(int version) {
    if (version < OLDEST_SERVER) {
      throw new Obstacle(
          "The database server is PostgreSQL %d; Roundtable needs %d or newer."
              .formatted(version / PER_VERSION, OLDEST_SERVER / PER_VERSION));
    }
  }

  private String reason(SQLException e) {
    String state = e.getSQLState() == null ? "" : e.getSQLState();
    if (state.startsWith("28")) {
      return "The database at %s does not accept this user and password; check --db-user and --db-password."
          .formatted(place());
    }
    if (state.equals("3D000")) {
      return "There is no such database at %s; create it first.".formatted(place());
    }
    if (state.startsWith("08")) {
      return "The database at %s does not answer; check --db-url and that the server runs."
          .formatted(place());
    }
    return "The database at %s refuses: %s".formatted(place(), firstLine(e));
  }

  /** The address without what may be secret in it. */
  private String place() {
    return url.replaceFirst("\\?.*", "");
  }

  static String firstLine(Throwable e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
  }
}
