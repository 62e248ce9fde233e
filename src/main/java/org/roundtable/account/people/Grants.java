package org.roundtable.account.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.roundtable.account.LastOne;
import org.roundtable.account.Role;
import org.roundtable.account.SecurityLog;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.PersonId;

/**
 * Who holds which role, and the history of it. Whoever calls this has checked the right to; that
 * the last operator and a district's last administrator stay is checked here, for everybody.
 */
@ApplicationScoped
@Transactional
public class Grants {
  @PersistenceContext EntityManager entities;
  @Inject Clock clock;

  /**
   * Gives a role; to somebody who holds it already nothing happens.
   *
   * @param district null for the operator's role
   * @param by null when an invitation was accepted
   */
  public void give(DistrictId district, PersonId person, Role role, PersonId by) {
    var given =
        entities
            .createNativeQuery(
                "insert into role_grant (person_id, district_id, role, granted_at, granted_by)"
                    + " values (?1, cast(?2 as integer), ?3, ?4, cast(?5 as bigint)) on conflict do nothing")
            .setParameter(1, person.value())
            .setParameter(2, number(district))
            .setParameter(3, role.name())
            .setParameter(4, Timestamp.from(clock.instant()))
            .setParameter(5, number(by))
            .executeUpdate();
    if (role == Role.PARENT) belong(district, person);
    if (given > 0) remember(district, person, role, true, by);
  }

  /** A member whose address is confirmed, as every account's is: level 1. */
  private void belong(DistrictId district, PersonId person) {
    entities
        .createNativeQuery(
            "insert into membership (district_id, person_id, joined_at, verified_level, verified_at)"
                + " values (?1, ?2, ?3, 1, ?3) on conflict do nothing")
        .setParameter(1, district.value())
        .setParameter(2, person.value())
        .setParameter(3, Timestamp.from(clock.instant()))
        .executeUpdate();
  }

  /** Takes a role, unless that would leave nobody who holds it where somebody must. */
  public void take(DistrictId district, PersonId person, Role role, PersonId by) {
    if (role == Role.OPERATOR || role == Role.DISTRICT_ADMINISTRATOR)
      mustNotBeLast(district, person, role);
    var taken =
        entities
            .createNativeQuery(
                "delete from role_grant where person_id = ?1 and district_id is not distinct from cast(?2 as integer) and role = ?3")
            .setParameter(1, person.value())
            .setParameter(2, number(district))
            .setParameter(3, role.name())
            .executeUpdate();
    if (role == Role.PARENT)
      entities
          .createNativeQuery("delete from membership where district_id = ?1 and person_id = ?2")
          .setParameter(1, district.value())
          .setParameter(2, person.value())
          .executeUpdate();
    if (taken > 0) remember(district, person, role, false, by);
  }

  /** Locks all holders, so that two administrators cannot take the role from each other at once. */
  public void mustNotBeLast(DistrictId district, PersonId person, Role role) {
    @SuppressWarnings("unchecked")
    List<Long> holders =
        entities
            .createNativeQuery(
                "select g.person_id from role_grant g join person p on p.id = g.person_id"
                    + " where g.district_id is not distinct from cast(?1 as integer) and g.role = ?2 and p.disabled_at is null"
                    + " order by g.person_id for update")
            .setParameter(1, number(district))
            .setParameter(2, role.name())
            .getResultList();
    if (holders.equals(List.of(person.value()))) throw new LastOne(role);
  }

  /** Does the person hold a role in another district, or the operator's? */
  boolean isElsewhere(DistrictId district, PersonId person) {
    return !entities
        .createNativeQuery(
            "select 1 from role_grant where person_id = ?1 and district_id is distinct from ?2 limit 1")
        .setParameter(1, person.value())
        .setParameter(2, district.value())
        .getResultList()
        .isEmpty();
  }

  private void remember(
      DistrictId district, PersonId person, Role role, boolean given, PersonId by) {
    entities
        .createNativeQuery(
            "insert into role_change (person_id, district_id, role, given, at, by_person) values (?1, cast(?2 as integer), ?3, ?4, ?5, cast(?6 as bigint))")
        .setParameter(1, person.value())
        .setParameter(2, number(district))
        .setParameter(3, role.name())
        .setParameter(4, given)
        .setParameter(5, Timestamp.from(clock.instant()))
        .setParameter(6, number(by))
        .executeUpdate();
    SecurityLog.note(given ? "role-given" : "role-taken", person, role, district, by);
  }

  private static Integer number(DistrictId district) {
    return district == null ? null : district.value();
  }

  private static Long number(PersonId person) {
    return person == null ? null : person.value();
  }
}
