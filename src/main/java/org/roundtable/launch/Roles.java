package org.roundtable.launch;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The embedded server's roles and database: the tables' owner, and the portal that may only touch
 * their rows.
 */
final class Roles {

  static final String DATABASE = "roundtable";

  private Roles() {}

  /** Makes what is missing; does nothing on an installation that has it all. */
  static void make(DatabaseAddress superuser, String server, Secrets secrets) {
    try (var connection = superuser.connect();
        var statement = connection.createStatement()) {
      if (has(connection, "select 1 from pg_database where datname = ?", DATABASE)) {
        return;
      }
      makeRole(connection, statement, Secrets.OWNER, secrets.owner());
      makeRole(connection, statement, Secrets.PORTAL, secrets.portal());
      String half = DATABASE + "_new";
      statement.execute("drop database if exists " + half);
      statement.execute("create database %s owner %s".formatted(half, Secrets.OWNER));
      grant(new DatabaseAddress(server + half, superuser.user(), superuser.password()));
      statement.execute("alter database %s rename to %s".formatted(half, DATABASE));
    } catch (SQLException e) {
      throw new Obstacle("The database's roles cannot be made: " + DatabaseAddress.firstLine(e), e);
    }
  }

  private static void makeRole(
      Connection connection, Statement statement, String role, String password)
      throws SQLException {
    if (!has(connection, "select 1 from pg_roles where rolname = ?", role)) {
      statement.execute("create role %s login password '%s'".formatted(role, password));
    }
  }

  private static void grant(DatabaseAddress database) throws SQLException {
    try (var connection = database.connect();
        var statement = connection.createStatement()) {
      statement.execute("revoke all on schema public from public");
      statement.execute("alter schema public owner to " + Secrets.OWNER);
      statement.execute("grant usage on schema public to " + Secrets.PORTAL);
      for (String kind :
          new String[] {"select, insert, update, delete on tables", "usage, select on sequences"}) {
        statement.execute(
            "alter default privileges for role %s in schema public grant %s to %s"
                .formatted(Secrets.OWNER, kind, Secrets.PORTAL));
      }
    }
  }

  private static boolean has(Connection connection, String query, String name) throws SQLException {
    try (var statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (var rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }
}
