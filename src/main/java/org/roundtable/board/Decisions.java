package org.roundtable.board;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.util.List;
import java.util.Map;
import org.roundtable.initiative.Outcome;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.NotFound;
import org.roundtable.kernel.Page;
import org.roundtable.kernel.Row;

/** What the boards decided, for everybody to read; four statements, however many motions. */
@ApplicationScoped
@Transactional
public class Decisions {
  private static final String MOTIONS =
      "select m.id, m.meeting_on, m.text, mover.name, seconder.name, m.result, m.minutes_url,"
          + " m.recorded_at, i.slug, coalesce(title.body, '{}'), d.initiative_version, m.replaces_id,"
          + " (select x.id from motion x where x.replaces_id = m.id) from motion m"
          + " join lateral (select initiative_id, initiative_version from decision"
          + "   where motion_id = m.id order by id limit 1) d on true"
          + " join initiative i on i.id = d.initiative_id"
          + " join board_member mover on mover.id = m.mover_id"
          + " left join board_member seconder on seconder.id = m.seconder_id"
          + " left join initiative_part title on title.initiative_id = i.id"
          + "   and title.number = d.initiative_version and title.part = 'TITLE'"
          + " where m.district_id = ?1";

  private static final String NEWEST_FIRST = " order by m.meeting_on desc, m.id desc";

  @PersistenceContext EntityManager entities;

  /** Newest meeting first. */
  public Page<MotionRecord> page(DistrictId district, String after, int limit) {
    var from = MeetingCursor.read(after);
    var rows =
        Row.of(
                entities
                    .createNativeQuery(
                        MOTIONS
                            + " and (m.meeting_on, m.id) < (?2, ?3)"
                            + NEWEST_FIRST
                            + " limit ?4")
                    .setParameter(1, district.value())
                    .setParameter(2, Date.valueOf(from.day()))
                    .setParameter(3, from.id())
                    .setParameter(4, limit + 1)
                    .getResultList())
            .toList();
    return Page.cut(whole(rows), limit, m -> new MeetingCursor(m.meetingOn(), m.id()).toString());
  }

  /**
   * One decision with the motion that made it: a motion that splits an initiative makes several.
   */
  public record Entry(MotionRecord motion, MotionRecord.Decided decision) {}

  /** Decision by decision, newest first. */
  public Page<Entry> entries(DistrictId district, String after, int limit) {
    var key = after != null && after.matches(".+_\\d{1,9}") ? after : null;
    var from = MeetingCursor.read(key == null ? null : key.substring(0, key.lastIndexOf('_')));
    var rows =
        Row.of(
                entities
                    .createNativeQuery(
                        "select d.id, d.motion_id from decision d join motion m on m.id = d.motion_id"
                            + " where m.district_id = ?1 and (m.meeting_on, m.id, d.id) < (?2, ?3, ?4)"
                            + " order by m.meeting_on desc, m.id desc, d.id desc limit ?5")
                    .setParameter(1, district.value())
                    .setParameter(2, Date.valueOf(from.day()))
                    .setParameter(3, from.id())
                    .setParameter(
                        4,
                        key == null ? 0 : Integer.valueOf(key.substring(key.lastIndexOf('_') + 1)))
                    .setParameter(5, limit + 1)
                    .getResultList())
            .toList();
    return Page.cut(
        entries(district, rows),
        limit,
        e -> new MeetingCursor(e.motion.meetingOn(), e.motion.id()) + "_" + e.decision.id());
  }

  public Entry entry(DistrictId district, int decision) {
    var rows =
        Row.of(
                entities
                    .createNativeQuery(
                        "select id, motion_id from decision where district_id = ?1 and id = ?2")
                    .setParameter(1, district.value())
                    .setParameter(2, decision)
                    .getResultList())
            .toList();
    return entries(district, rows).stream().findFirst().orElseThrow(NotFound::new);
  }

  private List<Entry> entries(DistrictId district, List<Row> decisions) {
    if (decisions.isEmpty()) return List.of();
    var motions =
        whole(
                Row.of(
                        entities
                            .createNativeQuery(
                                MOTIONS
                                    + " and m.id = any(cast(string_to_array(?2, ',') as integer[]))")
                            .setParameter(1, district.value())
                            .setParameter(
                                2,
                                decisions.stream()
                                    .map(r -> String.valueOf(r.number(1)))
                                    .collect(joining(",")))
                            .getResultList())
                    .toList())
            .stream()
            .collect(toMap(MotionRecord::id, m -> m));
    return decisions.stream().map(r -> motions.get(r.number(1)).entry(r.number(0))).toList();
  }

  public List<MotionRecord> of(DistrictId district, int initiative) {
    return whole(
        Row.of(
                entities
                    .createNativeQuery(MOTIONS + " and i.id = ?2" + NEWEST_FIRST)
                    .setParameter(1, district.value())
                    .setParameter(2, initiative)
                    .getResultList())
            .toList());
  }

  public MotionRecord one(DistrictId district, String motion) {
    if (!motion.matches("\\d{1,9}")) throw new NotFound();
    return whole(
            Row.of(
                    entities
                        .createNativeQuery(MOTIONS + " and m.id = ?2")
                        .setParameter(1, district.value())
                        .setParameter(2, Integer.valueOf(motion))
                        .getResultList())
                .toList())
        .stream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private List<MotionRecord> whole(List<Row> motions) {
    if (motions.isEmpty()) return List.of();
    var ids = motions.stream().map(r -> String.valueOf(r.number(0))).collect(joining(","));
    var votes = votes(ids);
    var decisions = decisions(ids);
    return motions.stream()
        .map(
            r ->
                new MotionRecord(
                    r.number(0),
                    r.day(1),
                    r.words(2),
                    r.text(3),
                    r.text(4),
                    Result.valueOf(r.text(5)),
                    r.text(6),
                    r.at(7),
                    new MotionRecord.About(r.text(8), r.words(9), r.number(10)),
                    votes.getOrDefault(r.number(0), List.of()),
                    decisions.getOrDefault(r.number(0), List.of()),
                    r.numberOrNull(11),
                    r.numberOrNull(12)))
        .toList();
  }

  private Map<Integer, List<MotionRecord.Called>> votes(String ids) {
    return ofMotions(
            ids,
            "select c.motion_id, b.name, b.office, c.vote, c.reason from roll_call c"
                + " join board_member b on b.id = c.member_id"
                + " where c.motion_id = any(cast(string_to_array(?1, ',') as integer[]))"
                + " order by b.id")
        .stream()
        .collect(
            groupingBy(
                r -> r.number(0),
                mapping(
                    r ->
                        new MotionRecord.Called(
                            r.text(1), r.words(2), Option.valueOf(r.text(3)), r.text(4)),
                    toList())));
  }

  private Map<Integer, List<MotionRecord.Decided>> decisions(String ids) {
    var systems = systems(ids);
    return ofMotions(
            ids,
            "select motion_id, id, part, outcome, reasons, conditions from decision"
                + " where motion_id = any(cast(string_to_array(?1, ',') as integer[])) order by id")
        .stream()
        .collect(
            groupingBy(
                r -> r.number(0),
                mapping(
                    r ->
                        new MotionRecord.Decided(
                            r.number(1),
                            r.words(2),
                            Outcome.valueOf(r.text(3)),
                            r.words(4),
                            r.words(5),
                            systems.getOrDefault(r.number(1), List.of())),
                    toList())));
  }

  private Map<Integer, List<MotionRecord.Concerned>> systems(String ids) {
    return ofMotions(
            ids,
            "select s.decision_id, n.slug, cast(coalesce("
                + "v.record -> 'system' -> 'rows' -> 0 -> 'name', '{}') as text), s.notice_version"
                + " from decision d join decision_system s on s.decision_id = d.id"
                + " join notice n on n.id = s.notice_id"
                + " left join notice_version v on v.notice_id = n.id"
                + " and v.number = s.notice_version"
                + " where d.motion_id = any(cast(string_to_array(?1, ',') as integer[]))"
                + " order by n.slug")
        .stream()
        .collect(
            groupingBy(
                r -> r.number(0),
                mapping(
                    r -> new MotionRecord.Concerned(r.text(1), r.words(2), r.number(3)),
                    toList())));
  }

  private List<Row> ofMotions(String ids, String sql) {
    return Row.of(entities.createNativeQuery(sql).setParameter(1, ids).getResultList()).toList();
  }
}
