package org.roundtable.harness;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/**
 * The database of the portal that is under test: inside the server the portal's own data source,
 * outside the database of {@link Portal}. Everything is committed at once.
 */
public final class Sql {

  /** How a test outside of the server reaches the database; the running portal sets it. */
  public interface Source {
    Connection connect() throws SQLException;
  }

  private static volatile Source source;

  private Sql() {}

  public static void from(Source other) {
    source = other;
  }

  /** Runs a statement; answers how many rows it changed. */
  public static int run(String sql, Object... args) {
    try (var connection = connection();
        var statement = connection.prepareStatement(sql)) {
      bind(statement, args);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /** All rows; also of an {@code insert … returning}. */
  public static List<List<Object>> rows(String sql, Object... args) {
    try (var connection = connection();
        var statement = connection.prepareStatement(sql)) {
      bind(statement, args);
      var rows = new ArrayList<List<Object>>();
      try (var result = statement.executeQuery()) {
        while (result.next()) {
          var row = new ArrayList<Object>();
          for (int i = 1; i <= result.getMetaData().getColumnCount(); i++)
            row.add(result.getObject(i));
          rows.add(row);
        }
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /** The one value of the one row. */
  public static String text(String sql, Object... args) {
    return String.valueOf(rows(sql, args).get(0).get(0));
  }

  /** The one number of the one row; a new row's id after {@code insert … returning id}. */
  public static long number(String sql, Object... args) {
    return ((Number) rows(sql, args).get(0).get(0)).longValue();
  }

  private static void bind(java.sql.PreparedStatement statement, Object... args)
      throws SQLException {
    for (int i = 0; i < args.length; i++)
      statement.setObject(
          i + 1,
          args[i] instanceof Instant at ? OffsetDateTime.ofInstant(at, ZoneOffset.UTC) : args[i]);
  }

  private static Connection connection() throws SQLException {
    if (source != null) return source.connect();
    try {
      return ((DataSource) new InitialContext().lookup("java:app/jdbc/roundtable")).getConnection();
    } catch (NamingException e) {
      throw new IllegalStateException(
          "No portal is under test here: Portal.address() starts one", e);
    }
  }
}
