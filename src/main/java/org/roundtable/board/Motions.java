package org.roundtable.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.roundtable.account.Caller;
import org.roundtable.account.Role;
import org.roundtable.initiative.Initiative;
import org.roundtable.initiative.Initiatives;
import org.roundtable.initiative.Outcome;
import org.roundtable.initiative.guard.NothingPublished;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.Row;
import org.roundtable.kernel.Words;

/**
 * The clerk's door: what lies before the board, and what it decided, recorded once and for good.
 */
@ApplicationScoped
@Transactional
public class Motions {
  @PersistenceContext EntityManager entities;
  @Inject Clock clock;
  @Inject Initiatives initiatives;

  /**
   * What the board is asked on a day.
   *
   * @param day null: on the day that the initiative waits for, and if none is set, today
   */
  public Question question(DistrictId district, Caller caller, String initiative, LocalDate day) {
    caller.mustBe(district, Role.CLERK);
    var ref = initiatives.find(district, caller, initiative);
    var row =
        Row.of(
                entities
                    .createNativeQuery(
                        "select d.time_zone, i.board_on, coalesce((select p.body from initiative_part p"
                            + " join initiative_version v using (district_id, initiative_id, number)"
                            + " where p.initiative_id = i.id and p.part = 'TITLE'"
                            + " and v.published_at is not null order by p.number desc limit 1), '{}')"
                            + " from initiative i join district d on d.id = i.district_id"
                            + " where i.district_id = ?1 and i.id = ?2")
                    .setParameter(1, district.value())
                    .setParameter(2, ref.id())
                    .getResultList())
            .findFirst()
            .orElseThrow();
    var zone = ZoneId.of(row.text(0));
    var today = LocalDate.ofInstant(clock.instant(), zone);
    var boardOn = row.day(1);
    var asked = day != null ? day : boardOn != null && !boardOn.isAfter(today) ? boardOn : today;
    var at = decidedAt(asked, zone);
    return new Question(
        ref,
        row.words(2),
        asked,
        systems(district, ref),
        seats(district, asked),
        ref.commentsCloseAt() == null ? null : LocalDate.ofInstant(ref.commentsCloseAt(), zone),
        today,
        at,
        initiatives.obstacle(district, caller, initiative, Outcome.ADOPTED, at).orElse(null));
  }

  private Instant decidedAt(LocalDate day, ZoneId zone) {
    var evening = day.plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(1);
    var now = clock.instant();
    return evening.isBefore(now) ? evening : now;
  }

  private List<Question.System> systems(DistrictId district, Initiative.Ref initiative) {
    return Row.of(
            entities
                .createNativeQuery(
                    "select n.id, n.slug, coalesce((select a.answer from notice_answer a"
                        + " join notice_version v using (district_id, notice_id, number)"
                        + " where a.notice_id = n.id and a.question = 'NAME'"
                        + " and v.published_at is not null order by a.number desc limit 1), '{}')"
                        + " from initiative_system s join notice n on n.id = s.notice_id"
                        + " where s.district_id = ?1 and s.initiative_id = ?2 order by n.slug")
                .setParameter(1, district.value())
                .setParameter(2, initiative.id())
                .getResultList())
        .map(r -> new Question.System(r.number(0), r.text(1), r.words(2)))
        .toList();
  }

  /** Who sat on the board on a day: a seat ends on the day before {@code to_on}. */
  private List<Seat> seats(DistrictId district, LocalDate day) {
    return Row.of(
            entities
                .createNativeQuery(
                    "select id, name, office from board_member where district_id = ?1"
                        + " and from_on <= ?2 and (to_on is null or to_on > ?2) order by id")
                .setParameter(1, district.value())
                .setParameter(2, Date.valueOf(day))
                .getResultList())
        .map(r -> new Seat(r.number(0), r.text(1), r.words(2)))
        .toList();
  }

  /** An initiative that the board has not decided. */
  public record Waiting(String slug, Words title, LocalDate boardOn) {}

  public List<Waiting> waiting(DistrictId district, Caller caller) {
    caller.mustBe(district, Role.CLERK);
    return Row.of(
            entities
                .createNativeQuery(
                    "select i.slug, coalesce((select p.body from initiative_part p"
                        + " join initiative_version v using (district_id, initiative_id, number)"
                        + " where p.initiative_id = i.id and p.part = 'TITLE'"
                        + " and v.published_at is not null order by p.number desc limit 1), '{}'),"
                        + " i.board_on from initiative i"
                        + " where i.district_id = ?1 and i.stage = 'BOARD'"
                        + " order by i.board_on nulls last, i.id")
                .setParameter(1, district.value())
                .getResultList())
        .map(r -> new Waiting(r.text(0), r.words(1), r.day(2)))
        .toList();
  }

  /**
   * What the clerk typed, cleaned, found complete and allowed, so that its result can be shown
   * first.
   */
  public Minute check(DistrictId district, Caller caller, String initiative, Minute minute) {
    var question = question(district, caller, initiative, minute.meetingOn());
    var checked = minute.checked(question);
    initiatives
        .obstacle(district, caller, initiative, checked.outcome(), question.decidedAt())
        .ifPresent(
            refused -> {
              throw refused;
            });
    return checked;
  }

  /**
   * Records a motion and all that follows from it in one transaction: the initiative is decided,
   * and a proposed system that the board rejected is refused.
   *
   * @return the motion's number
   */
  public int record(DistrictId district, Caller caller, String initiative, Minute typed) {
    var question = question(district, caller, initiative, typed.meetingOn());
    var minute = typed.checked(question);
    initiatives.decide(district, caller, initiative, minute.outcome(), question.decidedAt());
    var motion = new Motion(district, minute, caller.person(), clock.instant());
    entities.persist(motion);
    entities.flush();
    var voted = new Decision.Voted(question.initiative().id(), version(question.initiative().id()));
    var versions = noticeVersions(question.initiative().id());
    for (var ruling : minute.rulings()) {
      entities.persist(new Decision(district, motion.id(), voted, ruling, versions));
      if (ruling.outcome() == Outcome.REJECTED) refuse(district, caller, ruling.systems());
    }
    return motion.id();
  }

  private int version(int initiative) {
    var number =
        entities
            .createNativeQuery(
                "select max(number) from initiative_version"
                    + " where initiative_id = ?1 and published_at is not null")
            .setParameter(1, initiative)
            .getSingleResult();
    if (number == null) throw new NothingPublished();
    return ((Number) number).intValue();
  }

  private Map<Integer, Integer> noticeVersions(int initiative) {
    return Row.of(
            entities
                .createNativeQuery(
                    "select s.notice_id, max(v.number) from initiative_system s"
                        + " join notice_version v on v.notice_id = s.notice_id"
                        + " and v.published_at is not null"
                        + " where s.initiative_id = ?1 group by s.notice_id")
                .setParameter(1, initiative)
                .getResultList())
        .collect(Collectors.toMap(r -> r.number(0), r -> r.number(1)));
  }

  /**
   * A rejected system that was only proposed is refused; the steps of its notice say since when.
   */
  private void refuse(DistrictId district, Caller clerk, Collection<Integer> notices) {
    entities
        .createNativeQuery(
            "with refused as (update notice set status = 'REFUSED' where district_id = ?1"
                + " and id = any(cast(string_to_array(?2, ',') as integer[]))"
                + " and status = 'PROPOSED' returning district_id, id)"
                + " insert into notice_status_change"
                + " (district_id, notice_id, from_status, to_status, at, by_person)"
                + " select district_id, id, 'PROPOSED', 'REFUSED', ?3, ?4 from refused")
        .setParameter(1, district.value())
        .setParameter(2, notices.stream().map(String::valueOf).collect(Collectors.joining(",")))
        .setParameter(3, Timestamp.from(clock.instant()))
        .setParameter(4, clerk.person().value())
        .executeUpdate();
  }
}
