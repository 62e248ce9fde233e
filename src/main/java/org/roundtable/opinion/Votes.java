package org.roundtable.opinion;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.roundtable.account.VerifiedLevel;
import org.roundtable.opinion.math.Counts;
import org.roundtable.opinion.math.VoteLog;
import org.roundtable.opinion.patterns.Doings;

/**
 * The reactions of an initiative as votes. There can be millions, so they are read row by row over
 * a plain connection. Points that others do not see stay in the matrix as moderated out.
 */
@ApplicationScoped
class Votes {
  private static final int ROWS_AT_A_TIME = 10_000;

  /**
   * Counts would be alike after two reactions that outweigh each other. The numbers of the
   * transactions that wrote the rows are not: with each change their sum grows.
   */
  private static final String STAMP =
      """
      select concat_ws(' ', count(*), sum(t.xmin::text::bigint),
             (select count(*) from comment c where c.state = 'WAITING' and c.initiative_id = i.id
                 and c.district_id = i.district_id))
        from initiative i left join point_tally t on t.initiative_id = i.id where i.id = ? group by i.id
      """;

  /** Those that are or were before the public: of what waits, what somebody has reacted to. */
  private static final String STATEMENTS =
      """
      select t.point_id, t.shown from point_tally t where t.initiative_id = ?
         and (t.shown or t.agree + t.disagree + t.pass > 0
              or exists (select from comment c where c.id = t.point_id and c.state <> 'WAITING'))
      """;

  private static final String REACTIONS =
      """
      select r.person_id, r.point_id, r.value from reaction r
        join point_tally t on t.point_id = r.point_id where t.initiative_id = ?
      """;
  private static final String VERIFIED =
      """
      select r.point_id, count(*) filter (where r.value = 1), count(*) filter (where r.value = -1),
             count(*) filter (where r.value = 0)
        from reaction r join point_tally t on t.point_id = r.point_id
        join membership m on m.person_id = r.person_id and m.district_id =
             (select district_id from initiative where id = t.initiative_id)
       where t.initiative_id = ? and m.verified_level >= ? group by r.point_id
      """;
  private static final String FAMILIES =
      "select count(*) from membership where district_id = (select district_id from initiative where id = ?)";

  /** So many reactions fit into memory beside everything else. */
  static final int NEWEST = 1_000_000;

  private static final String DONE =
      """
      select r.person_id, r.point_id, r.value, r.at from reaction r
        join point_tally t on t.point_id = r.point_id where t.initiative_id = ?
       order by r.at desc limit ?
      """;

  private static final String WRITTEN =
      """
      select author_id, id, created_at from comment
       where initiative_id = ? and point_id is null and author_id is not null
      """;

  private static final String ARRIVED =
      """
      select person_id, encode(network_hash, 'hex'), day - date '2000-01-01', at
        from visit_network where initiative_id = ?
      """;

  @Resource(lookup = "java:app/jdbc/roundtable")
  DataSource database;

  /** What they were reckoned from; changes with every reaction and with every act on a point. */
  String stamp(int initiative) {
    return read(STAMP, rows -> rows.next() ? rows.getString(1) : "", initiative);
  }

  VoteLog log(int initiative) {
    List<Long> statements = new ArrayList<>();
    List<Long> out = new ArrayList<>();
    read(
        STATEMENTS,
        rows -> {
          while (rows.next()) {
            statements.add(rows.getLong(1));
            if (!rows.getBoolean(2)) out.add(rows.getLong(1));
          }
          return null;
        },
        initiative);
    var log = new VoteLog(statements, out);
    read(
        REACTIONS,
        rows -> {
          while (rows.next())
            if (log.knows(rows.getLong(2)))
              log.add(rows.getLong(1), rows.getLong(2), rows.getInt(3), VoteLog.UNKNOWN);
          return null;
        },
        initiative);
    return log;
  }

  /** By point: how those voted whose membership is verified. */
  Map<Long, Counts> verified(int initiative) {
    return read(
        VERIFIED,
        rows -> {
          var counts = new HashMap<Long, Counts>();
          while (rows.next())
            counts.put(rows.getLong(1), new Counts(rows.getInt(2), rows.getInt(3), rows.getInt(4)));
          return counts;
        },
        initiative,
        VerifiedLevel.COUNTS);
  }

  /** How many people belong to the initiative's district. */
  int families(int initiative) {
    return read(FAMILIES, rows -> rows.next() ? rows.getInt(1) : 0, initiative);
  }

  /**
   * What people did, and when: the newest {@link #NEWEST} reactions, every point, and where people
   * came from.
   */
  Doings doings(int initiative) {
    return new Doings(
        read(DONE, rows -> all(rows, Votes::reaction), initiative, NEWEST),
        read(WRITTEN, rows -> all(rows, Votes::writing), initiative),
        read(ARRIVED, rows -> all(rows, Votes::arrival), initiative));
  }

  private static Doings.Reaction reaction(ResultSet row) throws SQLException {
    return new Doings.Reaction(
        row.getLong(1), row.getLong(2), row.getInt(3), row.getTimestamp(4).getTime());
  }

  private static Doings.Writing writing(ResultSet row) throws SQLException {
    return new Doings.Writing(row.getLong(1), row.getLong(2), row.getTimestamp(3).getTime());
  }

  private static Doings.Arrival arrival(ResultSet row) throws SQLException {
    return new Doings.Arrival(
        row.getLong(1), row.getString(2), row.getInt(3), row.getTimestamp(4).getTime());
  }

  private static <T> List<T> all(ResultSet rows, Reading<T> one) throws SQLException {
    var all = new ArrayList<T>();
    while (rows.next()) all.add(one.from(rows));
    return all;
  }

  private interface Reading<T> {
    T from(ResultSet rows) throws SQLException;
  }

  private <T> T read(String sql, Reading<T> reading, int... args) {
    try (var connection = database.getConnection();
        var statement = prepared(connection, sql, args);
        var rows = statement.executeQuery()) {
      return reading.from(rows);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static PreparedStatement prepared(Connection connection, String sql, int... args)
      throws SQLException {
    var statement = connection.prepareStatement(sql);
    statement.setFetchSize(ROWS_AT_A_TIME);
    for (int i = 0; i < args.length; i++) statement.setInt(i + 1, args[i]);
    return statement;
  }
}
