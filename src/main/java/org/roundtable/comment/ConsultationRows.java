package org.roundtable.comment;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.roundtable.comment.ConsultationFrame.Place;

/**
 * The rows of an imported consultation, from temporary tables to where they belong: each step is
 * one statement over all of them.
 */
final class ConsultationRows {
  private final Connection connection;

  ConsultationRows(Connection connection) {
    this.connection = connection;
  }

  /** From the first to just after the last comment or vote. */
  record Window(OffsetDateTime from, OffsetDateTime to) {}

  void stage() throws SQLException {
    run(
        "create temp table comment_in (id bigint primary key, author bigint, at timestamptz,"
            + " hidden boolean, text text, details text) on commit drop");
    run(
        "create temp table vote_in (comment bigint, voter bigint, at bigint, place bigint,"
            + " value smallint) on commit drop");
  }

  void analyze() throws SQLException {
    run("analyze comment_in");
    run("analyze vote_in");
  }

  Window window() throws SQLException {
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select min(at), max(at) + interval '1 millisecond' from (select at from comment_in"
                    + " union all select timestamptz 'epoch' + at * interval '1 millisecond'"
                    + " from vote_in where at >= 0) moments")) {
      row.next();
      if (row.getObject(1) == null) throw new ConsultationBroken("comments.csv", 0, "noComments");
      return new Window(
          row.getObject(1, OffsetDateTime.class), row.getObject(2, OffsetDateTime.class));
    }
  }

  /** One pseudonym for everyone who commented or voted, in the order of their numbers. */
  void people(OffsetDateTime since) throws SQLException {
    run(
        "create temp table person_in on commit drop as"
            + " select source, nextval(pg_get_serial_sequence('person', 'id')) as id from"
            + " (select author as source from comment_in union select voter from vote_in"
            + " order by 1) numbers");
    run("analyze person_in");
    run(
        "insert into person (id, name, pseudonym, created_at) overriding system value"
            + " select id, 'Participant ' || source, true, ? from person_in order by id",
        since);
  }

  /**
   * Points in the order of their numbers, which is mostly that of time: the opinion groups found
   * here are then those that were found there.
   */
  int points(Place place) throws SQLException {
    var made =
        run(
            "insert into comment (district_id, initiative_id, author_id, text, details, state,"
                + " created_at, source_id) select ?, ?, p.id, c.text, c.details,"
                + " case when c.hidden then 'HIDDEN' else 'SHOWN' end, c.at, c.id::text"
                + " from comment_in c join person_in p on p.source = c.author"
                + " order by c.id",
            place.district(),
            place.initiative());
    run(
        "create temp table point_in on commit drop as select source_id::bigint as source, id"
            + " from comment where initiative_id = "
            + place.initiative());
    run("analyze point_in");
    return made;
  }

  /** What was moderated out there is hidden here, and the log says so in one line. */
  int hide(Place place, String note, Instant now) throws SQLException {
    return run(
        "insert into moderation_act (district_id, comment_id, act, reason, note, state_before, at, together)"
            + " select ?, p.id, 'HIDE', 'OTHER', ?, 'SHOWN', ?,"
            + " case row_number() over (order by p.id) when 1 then count(*) over () else 0 end"
            + " from comment_in c join point_in p on p.source = c.id where c.hidden order by p.id",
        place.district(),
        note,
        now.atOffset(ZoneOffset.UTC));
  }

  int participants() throws SQLException {
    return count(
        "select count(distinct voter) from last_vote v join point_in p on p.source = v.comment");
  }

  int votes() throws SQLException {
    return count("select count(*) from vote_in");
  }

  /** Of several votes of one person on one point the last; of simultaneous ones the later row. */
  int keepLastVotes() throws SQLException {
    return run(
        "create temp table last_vote on commit drop as"
            + " select distinct on (comment, voter) comment, voter, at, value from vote_in"
            + " order by comment, voter, at desc, place desc");
  }

  /**
   * @param end stands for the moment of a vote that nobody knows
   */
  int reactions(Place place, OffsetDateTime end) throws SQLException {
    return run(
        "insert into reaction (point_id, person_id, value, at)"
            + " select p.id, h.id, v.value, case when v.at < 0 then ?"
            + " else timestamptz 'epoch' + v.at * interval '1 millisecond' end"
            + " from last_vote v join point_in p on p.source = v.comment"
            + " join person_in h on h.source = v.voter order by p.id, h.id",
        end);
  }

  private int run(String sql, Object... values) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
      return statement.executeUpdate();
    }
  }

  private int count(String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getInt(1);
    }
  }
}
