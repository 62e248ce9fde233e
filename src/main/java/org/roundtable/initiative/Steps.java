package org.roundtable.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.roundtable.account.Caller;
import org.roundtable.account.Role;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.NotFound;
import org.roundtable.kernel.Refused;
import org.roundtable.kernel.Words;

/**
 * Takes initiatives from stage to stage. Every command locks the initiative, lets {@link Stage}
 * judge the facts of that moment, and writes a {@link Step} in the same transaction.
 */
@ApplicationScoped
@Transactional
public class Steps {
  private static final String FACTS =
      """
      select
        (select version is not null from initiative_now n where n.id = i.id),
        (select string_agg(coalesce(n.name::jsonb ->> 'en', n.slug), '\n' order by n.slug)
           from initiative_system s join notice_now n on n.id = s.notice_id
          where s.initiative_id = i.id and n.version is null),
        exists (select 1 from theme t where t.initiative_id = i.id and t.published_at is not null),
        exists (select 1 from comment c where c.initiative_id = i.id and c.point_id is null
                   and c.state in ('WAITING', 'SHOWN')),
        exists (select 1 from poll p where p.initiative_id = i.id and p.closes_at > ?2)
      from initiative i where i.id = ?1
      """;

  @PersistenceContext EntityManager entities;
  @Inject Clock clock;

  /**
   * Opens for comment, from now on.
   *
   * @param shortReason published when the window is under 14 days
   */
  public void open(
      DistrictId district, Caller staff, String slug, Instant closes, Words shortReason) {
    staff.mustBe(district, Role.STAFF);
    var now = clock.instant();
    var window = closes == null ? null : new Window(now, closes, shortReason);
    var why = window != null && window.isShort() ? shortReason : Words.NONE;
    take(district, staff, slug, now, why, (initiative, facts) -> initiative.open(window, facts));
  }

  /** Gives families more time. */
  public void extend(DistrictId district, Caller staff, String slug, Instant until, Words why) {
    staff.mustBe(district, Role.STAFF);
    take(
        district,
        staff,
        slug,
        clock.instant(),
        why,
        (initiative, facts) -> initiative.extend(until));
  }

  /** Opens a draft, or gives more time where it is open already. */
  public void openOrExtend(
      DistrictId district, Caller staff, String slug, Instant closes, Words reason) {
    staff.mustBe(district, Role.STAFF);
    if (locked(district, slug).ref().stage() == Stage.OPEN)
      extend(district, staff, slug, closes, reason);
    else open(district, staff, slug, closes, reason);
  }

  /** To a stage that the district reaches by itself; only the board's decision leads to decided. */
  public void goTo(DistrictId district, Caller staff, String slug, Stage next) {
    staff.mustBe(district, Role.STAFF);
    take(
        district,
        staff,
        slug,
        clock.instant(),
        Words.NONE,
        (initiative, facts) -> initiative.goTo(next, facts));
  }

  /** To the board without an answer, because no point was made; refused when there is one. */
  public void goToBoardUnasked(DistrictId district, Caller staff, String slug) {
    staff.mustBe(district, Role.STAFF);
    locked(district, slug).thereIsNothingToAnswer();
    goTo(district, staff, slug, Stage.BOARD);
  }

  public void withdraw(DistrictId district, Caller staff, String slug, Words reason) {
    staff.mustBe(district, Role.STAFF);
    take(
        district,
        staff,
        slug,
        clock.instant(),
        reason,
        (initiative, facts) -> initiative.withdraw(reason, facts));
  }

  /** The meeting that is to decide; null when that is open again. */
  public void meet(DistrictId district, Caller staff, String slug, LocalDate on, ZoneId zone) {
    staff.mustBe(district, Role.STAFF);
    locked(district, slug).meet(on, zone);
  }

  void decide(DistrictId district, Caller clerk, String slug, Verdict verdict) {
    clerk.mustBe(district, Role.CLERK);
    take(
        district,
        clerk,
        slug,
        verdict.at(),
        Words.NONE,
        (initiative, facts) -> initiative.decide(verdict, facts));
  }

  Optional<Refused> obstacle(DistrictId district, Caller clerk, String slug, Verdict verdict) {
    clerk.mustBe(district, Role.CLERK);
    var initiative = found(district, slug, LockModeType.NONE);
    return initiative.obstacle(verdict, facts(initiative, verdict.at()));
  }

  /** What can follow now, and what stands in the way. */
  public Outlook outlook(DistrictId district, Caller staff, String slug) {
    staff.mustBe(district, Role.STAFF);
    var initiative = found(district, slug, LockModeType.NONE);
    var now = clock.instant();
    var facts = facts(initiative, now);
    return Outlook.of(initiative, facts, asked(initiative.ref()));
  }

  private boolean asked(Initiative.Ref of) {
    return (boolean)
        entities
            .createNativeQuery(
                "select exists (select 1 from comment where initiative_id = ?1"
                    + " and point_id is null and state in ('WAITING', 'SHOWN'))")
            .setParameter(1, of.id())
            .getSingleResult();
  }

  private Facts facts(Initiative initiative, Instant now) {
    var row =
        (Object[])
            entities
                .createNativeQuery(FACTS)
                .setParameter(1, initiative.ref().id())
                .setParameter(2, Timestamp.from(now))
                .getSingleResult();
    var nobodyAsked = initiative.saysNothingToAnswer() && !(boolean) row[3];
    return new Facts(
        now,
        (boolean) row[0],
        row[1] == null ? List.of() : List.of(((String) row[1]).split("\n")),
        initiative.window(),
        (boolean) row[2] || nobodyAsked,
        (boolean) row[4],
        initiative.ref().outcome(),
        null,
        null);
  }

  private void take(
      DistrictId district,
      Caller caller,
      String slug,
      Instant at,
      Words reason,
      BiConsumer<Initiative, Facts> command) {
    var initiative = locked(district, slug);
    var before = initiative.ref();
    command.accept(initiative, facts(initiative, at));
    entities.persist(new Step(before, initiative.ref(), caller, at, reason));
  }

  private Initiative locked(DistrictId district, String slug) {
    return found(district, slug, LockModeType.PESSIMISTIC_WRITE);
  }

  private Initiative found(DistrictId district, String slug, LockModeType lock) {
    return entities
        .createQuery(
            "select i from Initiative i where i.district = :district and i.slug = :slug",
            Initiative.class)
        .setParameter("district", district.value())
        .setParameter("slug", slug)
        .setLockMode(lock)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
