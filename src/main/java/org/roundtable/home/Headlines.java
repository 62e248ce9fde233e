package org.roundtable.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.roundtable.initiative.Outcome;
import org.roundtable.initiative.Stage;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.Row;
import org.roundtable.kernel.Words;

/** What a district's first page tells of its features, one query each. */
@ApplicationScoped
@Transactional
public class Headlines {
  @PersistenceContext EntityManager entities;
  @Inject Clock clock;

  /**
   * An initiative that is not decided yet.
   *
   * @param boardOn the meeting that is to decide, or null
   * @param pollClosesAt the end of its advisory poll, or null where none is open
   */
  public record Proposal(
      String slug,
      Words title,
      Words summary,
      Stage stage,
      Instant opensAt,
      Instant closesAt,
      LocalDate boardOn,
      Instant pollClosesAt) {

    /** Are points and replies taken at this moment? */
    public boolean listens(Instant now) {
      return stage == Stage.OPEN && !now.isBefore(opensAt) && now.isBefore(closesAt);
    }
  }

  /** What is not decided yet: what closes first stands first. */
  public List<Proposal> proposals(DistrictId district, int limit) {
    var query =
        entities
            .createNativeQuery(
                "select i.slug, t.title, t.summary, i.stage, i.comments_open_at, i.comments_close_at,"
                    + " i.board_on, p.closes_at from initiative i"
                    + " join initiative_now t on t.id = i.id and t.version is not null"
                    + " left join poll p on p.district_id = i.district_id"
                    + " and p.initiative_id = i.id and p.opens_at <= ?2 and p.closes_at > ?2"
                    + " where i.district_id = ?1 and i.stage in ('OPEN', 'RESPONSE', 'BOARD')"
                    + " order by case i.stage when 'OPEN' then 0 when 'BOARD' then 1 else 2 end,"
                    + " coalesce(p.closes_at, i.comments_close_at), i.id limit ?3")
            .setParameter(1, district.value())
            .setParameter(2, Timestamp.from(clock.instant()))
            .setParameter(3, limit);
    return Row.of(query.getResultList())
        .map(
            r ->
                new Proposal(
                    r.text(0),
                    r.words(1),
                    r.words(2),
                    Stage.valueOf(r.text(3)),
                    r.at(4),
                    r.at(5),
                    r.day(6),
                    r.at(7)))
        .toList();
  }

  /**
   * What the board decided.
   *
   * @param part what of the initiative, where the motion split it; else empty
   */
  public record Ruling(
      LocalDate on, String initiative, Words title, Words part, Outcome outcome, Words reasons) {}

  /** The newest decisions first, as far as no later one has replaced them. */
  public List<Ruling> rulings(DistrictId district, int limit) {
    var query =
        entities
            .createNativeQuery(
                "select m.meeting_on, i.slug, t.body, d.part, d.outcome, d.reasons from decision d"
                    + " join motion m on m.district_id = d.district_id and m.id = d.motion_id"
                    + " join initiative i on i.district_id = d.district_id"
                    + " and i.id = d.initiative_id"
                    + " join initiative_part t on t.district_id = d.district_id"
                    + " and t.initiative_id = d.initiative_id and t.number = d.initiative_version"
                    + " and t.part = 'TITLE'"
                    + " where d.district_id = ?1"
                    + " and not exists (select 1 from motion x where x.replaces_id = m.id)"
                    + " order by m.meeting_on desc, d.id desc limit ?2")
            .setParameter(1, district.value())
            .setParameter(2, limit);
    return Row.of(query.getResultList())
        .map(
            r ->
                new Ruling(
                    r.day(0),
                    r.text(1),
                    r.words(2),
                    r.words(3),
                    Outcome.valueOf(r.text(4)),
                    r.words(5)))
        .toList();
  }
}
