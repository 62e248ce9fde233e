package org.roundtable.account.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.roundtable.account.Caller;
import org.roundtable.account.Link;
import org.roundtable.account.Role;
import org.roundtable.kernel.DistrictId;

/** Invitations that nobody has opened yet. */
@ApplicationScoped
@Transactional
public class Invitations {
  @PersistenceContext EntityManager entities;
  @Inject Clock clock;

  public record Invitation(long id, String email, Set<Role> roles, Instant expiresAt) {}

  /**
   * @param district null for those to operate the portal
   */
  @SuppressWarnings("unchecked")
  public List<Invitation> open(DistrictId district, Caller caller) {
    mustInvite(district, caller);
    List<Object[]> rows =
        entities
            .createNativeQuery(
                "select id, email, roles, expires_at from one_time_link where purpose = 'INVITATION'"
                    + " and district_id is not distinct from cast(?1 as integer) and expires_at > ?2 order by id desc limit 200")
            .setParameter(1, district == null ? null : district.value())
            .setParameter(2, Timestamp.from(clock.instant()))
            .getResultList();
    return rows.stream()
        .map(
            r ->
                new Invitation(
                    ((Number) r[0]).longValue(),
                    (String) r[1],
                    Link.read((String) r[2]),
                    ((Timestamp) r[3]).toInstant()))
        .toList();
  }

  public void revoke(DistrictId district, Caller caller, long id) {
    mustInvite(district, caller);
    entities
        .createNativeQuery(
            "delete from one_time_link where purpose = 'INVITATION' and id = ?2"
                + " and district_id is not distinct from cast(?1 as integer)")
        .setParameter(1, district == null ? null : district.value())
        .setParameter(2, id)
        .executeUpdate();
  }

  private static void mustInvite(DistrictId district, Caller caller) {
    if (district == null) caller.mustBeOperator();
    else if (!caller.operator()) caller.mustBe(district, Role.DISTRICT_ADMINISTRATOR);
  }
}
