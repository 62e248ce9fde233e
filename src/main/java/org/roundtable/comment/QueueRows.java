package org.roundtable.comment;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import org.roundtable.account.Caller;
import org.roundtable.kernel.WordsConverter;

/** The statements that the queue is read with: which comments first, then all about those alone. */
final class QueueRows {
  private QueueRows() {}

  private static final WordsConverter WORDS = new WordsConverter();

  /**
   * ?1 district, ?2 behind which key, ?3 author or 0, ?4 words or '', ?5 how many, ?6 newest id.
   */
  private static final String FITS =
      """
       and c.id <= ?6 and (?3 = 0 or c.author_id = ?3)
       and (?4 = '' or position(lower(?4) in lower(c.text || ' ' || c.details)) > 0)
      """;

  private static final String WAITING =
      """
      (select c.id as key, c.id from comment c
        where c.district_id = ?1 and c.state = 'WAITING' and c.id > ?2 %s order by c.id limit ?5)
      """
          .formatted(FITS);

  private static final String REPORTED =
      """
      (select c.id as key, c.id from comment c
        where c.id in (select comment_id from report
                        where district_id = ?1 and settled_at is null and comment_id > ?2)
          and c.state <> 'WITHDRAWN' %s order by c.id limit ?5)
      """
          .formatted(FITS);

  private static final String ANSWERED =
      """
      (select c.id as key, c.id from comment c join moderation_act a on a.comment_id = c.id
        where a.district_id = ?1 and a.answered_at is not null and c.state = 'HIDDEN' and c.id > ?2
          and not exists (select 1 from moderation_act b where b.comment_id = c.id and b.id > a.id)
          %s order by c.id limit ?5)
      """
          .formatted(FITS);

  private static final String ACTED =
      """
      (select -a.id as key, c.id from moderation_act a join comment c on c.id = a.comment_id
        where a.district_id = ?1 and a.act <> 'UNDO' and -a.id > ?2
          and c.state = case a.act when 'APPROVE' then 'SHOWN' when 'HIDE' then 'HIDDEN' else 'WAITING' end
          and not exists (select 1 from moderation_act b where b.comment_id = c.id and b.id > a.id)
          %s order by a.id desc limit ?5)
      """
          .formatted(FITS);

  /** Keys and ids of a pile, in its order: the oldest first, or the last act first. */
  static String keys(Pile pile) {
    var legs =
        switch (pile) {
          case ALL -> String.join(" union ", WAITING, REPORTED, ANSWERED);
          case WAITING -> WAITING;
          case REPORTED -> REPORTED;
          case ANSWERED -> ANSWERED;
          case ACTED -> ACTED;
        };
    return "select key, id from (" + legs + ") piled order by key limit ?5";
  }

  static String list(Pile pile) {
    return """
        select c.id, c.text, c.details, c.state, c.created_at, c.author_id,
               p.name, p.id is not null and p.closed_at is null, coalesce(p.pseudonym, false) and m.person_id is null,
               coalesce(m.verified_level, 0),
               i.slug,
               (select title from initiative_now n where n.id = i.id),
               coalesce(c.point_id, c.id), o.text,
               (select count(*) from comment x where x.author_id = c.author_id
                   and x.district_id = c.district_id and x.state = 'SHOWN'),
               (select count(distinct x.id) from comment x join moderation_act h on h.comment_id = x.id
                 where x.author_id = c.author_id and x.district_id = c.district_id and h.act = 'HIDE'),
               (select cast(json_agg(json_build_object('reason', r.reason, 'note', r.note) order by r.id) as text)
                  from report r where r.comment_id = c.id and r.settled_at is null),
               a.id, a.act, a.reason, a.note, a.at, a.answer, k.key
          from (%s) k
          join comment c on c.id = k.id
          join initiative i on i.id = c.initiative_id
          left join comment o on o.id = c.point_id
          left join person p on p.id = c.author_id
          left join membership m on m.district_id = c.district_id and m.person_id = c.author_id
          left join lateral (select * from moderation_act a where a.comment_id = c.id
                              order by a.id desc limit 1) a on true
         order by k.key
        """
        .formatted(keys(pile));
  }

  static Queued queued(Object[] row, Caller caller) {
    return new Queued(
        number(row[0]),
        (String) row[1],
        (String) row[2],
        State.valueOf((String) row[3]),
        Rows.instant(row[4]),
        PointRows.author(row, 5, caller),
        row[5] == null ? 0 : number(row[5]),
        new Queued.Place(
            (String) row[10],
            WORDS.convertToEntityAttribute((String) row[11]),
            number(row[12]),
            (String) row[13]),
        new Queued.Record((int) number(row[14]), (int) number(row[15])),
        complaints((String) row[16]),
        row[17] == null ? null : PointRows.ruling(Arrays.copyOfRange(row, 17, 23)));
  }

  static long key(Object[] row) {
    return number(row[23]);
  }

  private static List<Queued.Complaint> complaints(String array) {
    if (array == null) return List.of();
    try (var reader = Json.createReader(new StringReader(array))) {
      return reader.readArray().getValuesAs(JsonObject.class).stream()
          .map(
              r -> new Queued.Complaint(Reason.valueOf(r.getString("reason")), r.getString("note")))
          .toList();
    }
  }

  private static long number(Object column) {
    return ((Number) column).longValue();
  }
}
