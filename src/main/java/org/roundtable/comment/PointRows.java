package org.roundtable.comment;

import org.roundtable.account.Caller;

/**
 * The statements that points are read with. A list finds its rows in the index of its order first,
 * and then fetches words, author, counts, own reaction and the district's answers for those alone.
 */
final class PointRows {
  private PointRows() {}

  private static final String COLUMNS =
      """
      select c.id, c.text, c.details, c.state, c.created_at, c.edited_at, c.source_id, c.author_id,
             p.name, p.id is not null and p.closed_at is null, coalesce(p.pseudonym, false) and m.person_id is null,
             coalesce(m.verified_level, 0), t.agree, t.disagree, t.pass, t.replies, r.value,
             (select cast(json_agg(json_build_object(
                         'theme', th.id, 'title', cast(th.title as json),
                         'text', cast(th.answer as json), 'at', th.published_at)
                         order by th.published_at, th.id) as text)
                from theme_point tp
                join theme th on th.district_id = tp.district_id and th.id = tp.theme_id
               where tp.point_id = c.id and th.published_at is not null)
        from (%s) k
        join comment c on c.id = k.id
        join point_tally t on t.point_id = c.id
        left join person p on p.id = c.author_id
        left join membership m on m.district_id = c.district_id and m.person_id = c.author_id
        left join reaction r on r.point_id = c.id and r.person_id = ?2
       order by k.value desc, k.id desc
      """;

  /** ?1 initiative, ?2 reader, ?3 and ?4 behind which value and id, ?5 how many. */
  static String list(Sort sort) {
    return COLUMNS.formatted(
        """
        (select point_id as id, %1$s as value from point_tally
          where initiative_id = ?1 and shown %2$s and %3$s
          order by %4$s limit ?5)
        union all
        (select point_id, %1$s from point_tally
          where point_id in (select id from comment
                              where author_id = ?2 and initiative_id = ?1 and point_id is null
                                and state in ('WAITING', 'HIDDEN')) and %3$s
          order by %4$s limit ?5)
        order by 2 desc, 1 desc limit ?5
        """
            .formatted(sort.value, sort.only, sort.behind, sort.order));
  }

  /** ?1 initiative: its title as published last, or as drafted, and the number of its points. */
  static final String ABOUT =
      """
      select (select title from initiative_now where id = ?1),
             coalesce((select points from initiative_tally where initiative_id = ?1), 0)
      """;

  /** ?1 initiative, ?2 reader, ?3 the point. */
  static final String ONE =
      COLUMNS.formatted(
          "select id, 0 as value from comment where id = ?3 and initiative_id = ?1 and point_id is null");

  private static final String REPLY_COLUMNS =
      """
      select c.id, c.text, c.state, c.created_at, c.edited_at, c.author_id,
             p.name, p.id is not null and p.closed_at is null, coalesce(p.pseudonym, false) and m.person_id is null,
             coalesce(m.verified_level, 0)
        from comment c
        left join person p on p.id = c.author_id
        left join membership m on m.district_id = c.district_id and m.person_id = c.author_id
       where (c.state in ('SHOWN', 'WITHDRAWN') or c.author_id = ?2)
      """;

  /** ?1 point, ?2 reader, ?3 behind which reply, ?4 how many. */
  static final String REPLIES =
      REPLY_COLUMNS + " and c.point_id = ?1 and c.id > ?3 order by c.id limit ?4";

  /** ?1 initiative, ?2 reader, ?3 the reply. */
  static final String REPLY =
      REPLY_COLUMNS + " and c.initiative_id = ?1 and c.id = ?3 and c.point_id is not null";

  /** ?1 initiative, ?2 reader, ?3 comment. A wording that was hidden once stays hidden. */
  static final String HISTORY =
      """
      select v.text, v.details, v.replaced_at
        from comment c join comment_version v on v.comment_id = c.id
       where c.id = ?3 and c.initiative_id = ?1
         and (c.author_id = ?2
              or c.state = 'SHOWN' and v.seen
                 and not exists (select 1 from moderation_act a
                                  where a.comment_id = c.id and a.act = 'HIDE' and a.at >= v.replaced_at))
      union all
      select text, details, null from comment
       where id = ?3 and initiative_id = ?1 and (state = 'SHOWN' or author_id = ?2)
       order by 3 nulls last
      """;

  /** ?1 district, ?2 reader, ?3 comment. */
  static final String RULING =
      """
      select a.id, a.act, a.reason, a.note, a.at, a.answer
        from moderation_act a join comment c on c.id = a.comment_id
       where a.district_id = ?1 and c.author_id = ?2 and c.id = ?3
       order by a.id desc limit 1
      """;

  /** The reader's number; one that nobody has for a visitor. */
  static long person(Caller caller) {
    return caller.signedIn() ? caller.person().value() : 0;
  }

  static Point point(Object[] row, Caller caller) {
    var author = author(row, 7, caller);
    var state = State.valueOf((String) row[3]);
    var gone = state == State.WITHDRAWN && !author.me();
    return new Point(
        number(row[0]),
        gone ? "" : (String) row[1],
        gone ? "" : (String) row[2],
        gone ? Author.GONE : author,
        state,
        Rows.instant(row[4]),
        Rows.instant(row[5]),
        (String) row[6],
        new Tally((int) number(row[12]), (int) number(row[13]), (int) number(row[14])),
        (int) number(row[15]),
        Answer.read((String) row[17]),
        Reaction.of((Number) row[16]));
  }

  static Reply reply(Object[] row, Caller caller) {
    var author = author(row, 5, caller);
    var state = State.valueOf((String) row[2]);
    var gone = state == State.WITHDRAWN && !author.me();
    return new Reply(
        number(row[0]),
        gone ? "" : (String) row[1],
        gone ? Author.GONE : author,
        state,
        Rows.instant(row[3]),
        Rows.instant(row[4]));
  }

  static Ruling ruling(Object[] row) {
    return new Ruling(
        number(row[0]),
        Act.valueOf((String) row[1]),
        row[2] == null ? null : Reason.valueOf((String) row[2]),
        (String) row[3],
        Rows.instant(row[4]),
        (String) row[5]);
  }

  /** Five columns from {@code at} on: id, name, still here, pseudonym, verified level. */
  static Author author(Object[] row, int at, Caller caller) {
    var here = (Boolean) row[at + 2];
    var id = row[at] == null ? -1 : number(row[at]);
    return new Author(
        here ? (String) row[at + 1] : "",
        Badge.of(here, (Boolean) row[at + 3], (int) number(row[at + 4])),
        caller.signedIn() && id == caller.person().value());
  }

  private static long number(Object column) {
    return ((Number) column).longValue();
  }
}
