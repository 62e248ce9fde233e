package org.roundtable.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.roundtable.account.Caller;
import org.roundtable.account.Role;
import org.roundtable.initiative.Initiative;
import org.roundtable.initiative.Initiatives;
import org.roundtable.initiative.Outcome;
import org.roundtable.initiative.Verdict;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.Row;
import org.roundtable.kernel.Words;

/**
 * What lies before the board: which initiatives wait for it, what it is asked on a day, and who
 * sits there to answer.
 */
@ApplicationScoped
@Transactional
public class Questions {
  @PersistenceContext EntityManager entities;
  @Inject Clock clock;
  @Inject Initiatives initiatives;

  /**
   * What the board is asked on a day.
   *
   * @param day null: on the day that the initiative waits for, and else today
   */
  public Question question(DistrictId district, Caller caller, String initiative, LocalDate day) {
    caller.mustBe(district, Role.CLERK);
    var ref = initiatives.find(district, caller, initiative);
    var row =
        Row.of(
                entities
                    .createNativeQuery(
                        "select d.time_zone, i.board_on, n.title from initiative i"
                            + " join initiative_now n on n.id = i.id"
                            + " join district d on d.id = i.district_id"
                            + " where i.district_id = ?1 and i.id = ?2")
                    .setParameter(1, district.value())
                    .setParameter(2, ref.id())
                    .getResultList())
            .findFirst()
            .orElseThrow();
    var zone = ZoneId.of(row.text(0));
    var today = LocalDate.ofInstant(clock.instant(), zone);
    var boardOn = row.day(1);
    var earlier = ref.stage().replaceable(ref.outcome()) ? standing(district, ref.id()) : null;
    var usual = earlier != null || boardOn == null || boardOn.isAfter(today) ? today : boardOn;
    var asked = day == null ? usual : day;
    var at = decidedAt(asked, zone);
    var likely = earlier == null ? Outcome.ADOPTED : ref.outcome().replacements().get(0);
    return new Question(
        ref,
        row.words(2),
        asked,
        systems(district, ref),
        seats(district, asked),
        ref.commentsCloseAt() == null ? null : LocalDate.ofInstant(ref.commentsCloseAt(), zone),
        today,
        at,
        earlier,
        initiatives
            .obstacle(district, caller, initiative, new Verdict(likely, earlier != null, at))
            .orElse(null));
  }

  /** The motion by which an initiative stands as it does, or null if there is none. */
  Question.Earlier standing(DistrictId district, int initiative) {
    return Row.of(
            entities
                .createNativeQuery(
                    "select m.id, m.meeting_on from motion m where m.district_id = ?1"
                        + " and exists (select 1 from decision d where d.motion_id = m.id"
                        + " and d.initiative_id = ?2)"
                        + " and not exists (select 1 from motion x where x.replaces_id = m.id)"
                        + " order by m.meeting_on desc, m.id desc limit 1")
                .setParameter(1, district.value())
                .setParameter(2, initiative)
                .getResultList())
        .findFirst()
        .map(r -> new Question.Earlier(r.number(0), r.day(1)))
        .orElse(null);
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
                    "select n.id, n.slug, n.name from initiative_system s"
                        + " join notice_now n on n.id = s.notice_id"
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
                    "select i.slug, n.title, i.board_on from initiative i"
                        + " join initiative_now n on n.id = i.id"
                        + " where i.district_id = ?1 and i.stage = 'BOARD'"
                        + " order by i.board_on nulls last, i.id")
                .setParameter(1, district.value())
                .getResultList())
        .map(r -> new Waiting(r.text(0), r.words(1), r.day(2)))
        .toList();
  }
}
