package org.roundtable.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.roundtable.account.Caller;
import org.roundtable.initiative.Initiatives;
import org.roundtable.initiative.Outcome;
import org.roundtable.initiative.guard.NothingPublished;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.Numbers;
import org.roundtable.kernel.Row;
import org.roundtable.kernel.Stale;
import org.roundtable.kernel.WordsConverter;

/** The clerk's door: what the board decided, recorded once and for good. */
@ApplicationScoped
@Transactional
public class Motions {
  @PersistenceContext EntityManager entities;
  @Inject Clock clock;
  @Inject Initiatives initiatives;
  @Inject Questions questions;

  /**
   * What the clerk typed, cleaned, found complete and allowed, so that its result can be shown
   * first.
   */
  public Minute check(DistrictId district, Caller caller, String initiative, Minute minute) {
    var question = questions.question(district, caller, initiative, minute.meetingOn());
    var checked = minute.checked(question);
    initiatives
        .obstacle(district, caller, initiative, checked.verdict(question.decidedAt()))
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
    var question = questions.question(district, caller, initiative, typed.meetingOn());
    var minute = typed.checked(question);
    initiatives.decide(district, caller, initiative, minute.verdict(question.decidedAt()));
    if (minute.replaces() != null)
      mustStand(district, question.initiative().id(), minute.replaces());
    var motion = new Motion(district, minute, caller.person(), clock.instant());
    entities.persist(motion);
    entities.flush();
    var voted = new Decision.Voted(question.initiative().id(), version(question.initiative().id()));
    var versions = noticeVersions(question.initiative().id());
    for (var ruling : minute.rulings()) {
      entities.persist(new Decision(district, motion.id(), voted, ruling, versions));
      if (ruling.outcome() == Outcome.REJECTED || ruling.outcome() == Outcome.RESCINDED)
        refuse(district, caller, ruling);
    }
    return motion.id();
  }

  /** Under the lock of the initiative, so that of two later motions one is told of the other. */
  private void mustStand(DistrictId district, int initiative, int motion) {
    var standing = questions.standing(district, initiative);
    if (standing == null || standing.motion() != motion) throw new Stale();
  }

  private int version(int initiative) {
    var number =
        entities
            .createNativeQuery("select version from initiative_now where id = ?1")
            .setParameter(1, initiative)
            .getSingleResult();
    if (number == null) throw new NothingPublished();
    return ((Number) number).intValue();
  }

  private Map<Integer, Integer> noticeVersions(int initiative) {
    return Row.of(
            entities
                .createNativeQuery(
                    "select n.id, n.version from initiative_system s"
                        + " join notice_now n on n.id = s.notice_id"
                        + " where s.initiative_id = ?1 and n.version is not null")
                .setParameter(1, initiative)
                .getResultList())
        .collect(Collectors.toMap(r -> r.number(0), r -> r.number(1)));
  }

  /**
   * A rejected system that was only proposed is refused; the steps of its notice say since when and
   * why.
   */
  private void refuse(DistrictId district, Caller clerk, Minute.Ruling ruling) {
    entities
        .createNativeQuery(
            "with refused as (update notice set status = 'REFUSED' where district_id = ?1"
                + " and id = any(cast(string_to_array(?2, ',') as integer[]))"
                + " and status = 'PROPOSED' returning district_id, id)"
                + " insert into notice_status_change"
                + " (district_id, notice_id, from_status, to_status, at, by_person, reason)"
                + " select district_id, id, 'PROPOSED', 'REFUSED', ?3, ?4, ?5 from refused")
        .setParameter(1, district.value())
        .setParameter(2, Numbers.joined(ruling.systems()))
        .setParameter(3, Timestamp.from(clock.instant()))
        .setParameter(4, clerk.person().value())
        .setParameter(5, new WordsConverter().convertToDatabaseColumn(ruling.reasons()))
        .executeUpdate();
  }
}
