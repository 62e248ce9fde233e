package org.roundtable.harness;

import java.sql.Connection;
import java.sql.PreparedStatement;
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
 * outside the database of {@link Portal}. Everything is committed at once. A test outside keeps one
 * connection per thread, for a new one costs more than most statements.
 */
public final class Sql {

  /** How a test outside of the server reaches the database; the running portal sets it. */
  public interface Source {
    Connection connect() throws SQLException;
  }

  private static volatile Source source;
  private static final ThreadLocal<Connection> KEPT = ThreadLocal.withInitial(Sql::connect);

  private Sql() {}

  public static void from(Source other) {
    source = other;
  }

  /** Runs a statement; answers how many rows it changed. */
  public static int run(String sql, Object... args) {
    return ask(sql, args, PreparedStatement::executeUpdate);
  }

  /** All rows; also of an {@code insert … returning}. */
  public static List<List<Object>> rows(String sql, Object... args) {
    return ask(sql, args, Sql::all);
  }

  /** The one value of the one row. */
  public static String text(String sql, Object... args) {
    return String.valueOf(rows(sql, args).get(0).get(0));
  }

  /** The one number of the one row; a new row's id after {@code insert … returning id}. */
  public static long number(String sql, Object... args) {
    return ((Number) rows(sql, args).get(0).get(0)).longValue();
  }

  private interface Question<T> {
    T put(PreparedStatement statement) throws SQLException;
  }

  private static <T> T ask(String sql, Object[] args, Question<T> question) {
    try {
      if (source != null) return ask(KEPT.get(), sql, args, question);
      try (var connection = inside().getConnection()) {
        return ask(connection, sql, args, question);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  private static <T> T ask(Connection connection, String sql, Object[] args, Question<T> question)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < args.length; i++)
        statement.setObject(
            i + 1,
            args[i] instanceof Instant at ? OffsetDateTime.ofInstant(at, ZoneOffset.UTC) : args[i]);
      return question.put(statement);
    }
  }

  private static List<List<Object>> all(PreparedStatement statement) throws SQLException {
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
  }

  private static Connection connect() {
    try {
      return source.connect();
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  private static DataSource inside() {
    try {
      return (DataSource) new InitialContext().lookup("java:app/jdbc/roundtable");
    } catch (NamingException e) {
      throw new IllegalStateException(
          "No portal is under test here: Portal.address() starts one", e);
    }
  }
}
