package org.roundtable.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import org.roundtable.initiative.Initiative;

/**
 * What may leave the database, row by row and in a number of statements that does not depend on how
 * many there are. Pseudonyms are drawn within the statements, so no person's number and no word of
 * a hidden point ever gets as far as the code that writes files.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ExportedRows {
  /** Fewer people than this could be told apart, so their reactions stay here. */
  static final int FLOOR = 10;

  private static final int AT_ONCE = 500;

  /**
   * Points that are or were before the public. One that waits for a moderator has been seen if
   * somebody has reacted to it; else it is nobody's yet.
   */
  private static final String POINTS =
      "select c.* from comment c where c.district_id = ? and c.initiative_id = ?"
          + " and c.point_id is null and (c.state <> 'WAITING'"
          + " or exists (select from reaction r where r.point_id = c.id))";

  private static final String IDS = "select id from (" + POINTS + ") p order by id";

  /**
   * An author has one number for all points that bear his or her name. Where readers see no name,
   * because the point is hidden or withdrawn or its author has left, it has a number of its own.
   */
  private static final String SAID =
      """
      with point as materialized (
        select c.id, case when c.state = 'SHOWN' and p.closed_at is null then coalesce(p.id, -c.id)
                          else -c.id end as author
          from (%s) c left join person p on p.id = c.author_id),
      author as materialized (
        select author, row_number() over (order by gen_random_uuid()) - 1 as number
          from (select distinct author from point) a)
      select c.id, c.created_at, a.number, t.agree, t.disagree, t.pass, c.state = 'SHOWN',
             case when c.state = 'SHOWN' then c.text else '' end,
             case when c.state = 'SHOWN' then c.details else '' end
        from point join author a using (author) join comment c on c.id = point.id
        join point_tally t on t.point_id = c.id
       order by c.id
      """
          .formatted(POINTS);

  private static final String REACTED =
      """
      with told as materialized (
        select r.person_id, r.point_id, r.value from reaction r join (%s) c on c.id = r.point_id),
      voter as materialized (
        select person_id, row_number() over (order by gen_random_uuid()) - 1 as number
          from (select distinct person_id from told) p)
      select v.number, count(*) filter (where t.value = 1), count(*) filter (where t.value = -1),
             array_agg(t.point_id order by t.point_id), array_agg(t.value order by t.point_id)
        from told t join voter v using (person_id)
       where (select count(*) from voter) >= ?
       group by v.number order by v.number
      """
          .formatted(POINTS);

  private static final String ANSWERED =
      """
      select tp.point_id, tp.theme_id
        from theme_point tp
        join theme h on h.district_id = tp.district_id and h.id = tp.theme_id
        join comment c on c.id = tp.point_id and c.state = 'SHOWN'
       where h.district_id = ? and h.initiative_id = ? and h.published_at is not null
       order by tp.point_id, tp.theme_id
      """;

  @PersistenceContext EntityManager entities;

  /**
   * A point.
   *
   * @param author a number from 0 on, drawn for this reading
   * @param text empty unless {@code shown}
   */
  record Point(
      long id,
      Instant at,
      long author,
      int agree,
      int disagree,
      int pass,
      boolean shown,
      String text,
      String details) {}

  /**
   * All reactions of one person.
   *
   * @param participant a number from 0 on, drawn for this reading
   * @param points in ascending order
   * @param values 1 agree, -1 disagree, 0 pass: of the point at the same place
   */
  record Reactions(long participant, int agree, int disagree, Long[] points, Short[] values) {}

  /** A point that a published theme answers. */
  record Answered(long point, int theme) {}

  /** Takes rows as they come. */
  interface Each<T> {
    void take(T row) throws IOException;
  }

  /** From here to the end of the transaction all that is read is of one moment. */
  void freeze() {
    entities
        .createNativeQuery("set transaction isolation level repeatable read, read only")
        .executeUpdate();
  }

  /** The numbers of all points, in ascending order. */
  long[] points(Initiative.Ref of) throws IOException {
    var found = new ArrayList<Long>();
    each(IDS, of, row -> row.getLong(1), found::add);
    return found.stream().mapToLong(Long::longValue).toArray();
  }

  void said(Initiative.Ref of, Each<Point> each) throws IOException {
    each(
        SAID,
        of,
        row ->
            new Point(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getLong(3),
                row.getInt(4),
                row.getInt(5),
                row.getInt(6),
                row.getBoolean(7),
                row.getString(8),
                row.getString(9)),
        each);
  }

  /** Nothing where fewer than {@link #FLOOR} people have reacted. */
  void reacted(Initiative.Ref of, Each<Reactions> each) throws IOException {
    each(
        REACTED,
        of,
        row ->
            new Reactions(
                row.getLong(1),
                row.getInt(2),
                row.getInt(3),
                (Long[]) row.getArray(4).getArray(),
                (Short[]) row.getArray(5).getArray()),
        each,
        FLOOR);
  }

  void answered(Initiative.Ref of, Each<Answered> each) throws IOException {
    each(ANSWERED, of, row -> new Answered(row.getLong(1), row.getInt(2)), each);
  }

  private interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  private <T> void each(
      String sql, Initiative.Ref of, Reader<T> reader, Each<T> each, Integer... more)
      throws IOException {
    try (var statement = entities.unwrap(Connection.class).prepareStatement(sql)) {
      statement.setFetchSize(AT_ONCE);
      statement.setInt(1, of.district().value());
      statement.setInt(2, of.id());
      for (int i = 0; i < more.length; i++) statement.setInt(3 + i, more[i]);
      try (var rows = statement.executeQuery()) {
        while (rows.next()) each.take(reader.read(rows));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
