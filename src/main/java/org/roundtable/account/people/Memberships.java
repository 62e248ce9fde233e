package org.roundtable.account.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.roundtable.account.Caller;
import org.roundtable.account.Role;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.DistrictId;

/** Families' places in a district: whoever joins may speak and vote there. */
@ApplicationScoped
@Transactional
public class Memberships {
  @PersistenceContext EntityManager entities;
  @Inject Clock clock;
  @Inject Grants grants;

  /**
   * One's own place in a district.
   *
   * @param level how well the voice is verified, 0 to 4
   */
  public record Membership(boolean joined, int level, List<Integer> schools) {}

  @SuppressWarnings("unchecked")
  public Membership own(DistrictId district, Caller caller) {
    var level =
        entities
            .createNativeQuery(
                "select verified_level from membership where district_id = ?1 and person_id = ?2")
            .setParameter(1, district.value())
            .setParameter(2, caller.mustBeSignedIn().value())
            .getResultStream()
            .findFirst();
    if (level.isEmpty()) return new Membership(false, 0, List.of());
    List<Integer> schools =
        entities
            .createNativeQuery(
                "select school_id from membership_school where district_id = ?1 and person_id = ?2 order by school_id")
            .setParameter(1, district.value())
            .setParameter(2, caller.person().value())
            .getResultList();
    return new Membership(true, ((Number) level.get()).intValue(), schools);
  }

  /**
   * Joins, or changes the schools of somebody who has joined. A school of another district is
   * refused.
   */
  public void join(DistrictId district, Caller caller, Collection<Integer> schools) {
    var person = caller.mustBeSignedIn();
    grants.give(district, person, Role.PARENT, person);
    entities
        .createNativeQuery(
            "delete from membership_school where district_id = ?1 and person_id = ?2")
        .setParameter(1, district.value())
        .setParameter(2, person.value())
        .executeUpdate();
    for (var school : new TreeSet<>(schools)) {
      var added =
          entities
              .createNativeQuery(
                  "insert into membership_school (district_id, person_id, school_id)"
                      + " select district_id, ?2, id from school where district_id = ?1 and id = ?3")
              .setParameter(1, district.value())
              .setParameter(2, person.value())
              .setParameter(3, school)
              .executeUpdate();
      if (added == 0) throw new BadInput("schools", "school");
    }
  }

  /** Leaves; what one has written and voted stays. */
  public void leave(DistrictId district, Caller caller) {
    grants.take(district, caller.mustBeSignedIn(), Role.PARENT, caller.person());
  }
}
