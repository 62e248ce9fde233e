package org.roundtable.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.PersonId;

/** Who is signed in: by the cookie of a browser or by a personal token of a program. */
@ApplicationScoped
@Transactional
public class SignIns {
  /** Holds 256 random bits; only a secure page of this very host can set or read it. */
  public static final String COOKIE = "__Host-roundtable";

  /** Personal tokens begin so, and nothing else does. */
  public static final String TOKEN_PREFIX = "rt_";

  @PersistenceContext EntityManager entities;
  @Inject Clock clock;

  /** The person behind a secret, with the roles that hold at this moment. */
  public Optional<Caller> caller(String secret) {
    return (secret.startsWith(TOKEN_PREFIX) ? byToken(secret) : byCookie(secret))
        .map(this::withRoles);
  }

  private Optional<Object[]> byCookie(String secret) {
    return first(
        "select p.id, p.name, p.language from sign_in s join person p on p.id = s.person_id"
            + " where s.token_hash = ?1 and s.expires_at > ?2 and p.closed_at is null",
        secret);
  }

  private Optional<Object[]> byToken(String secret) {
    return first(
        "select p.id, p.name, p.language from api_token t join person p on p.id = t.person_id"
            + " where t.token_hash = ?1 and (t.expires_at is null or t.expires_at > ?2) and p.closed_at is null",
        secret);
  }

  @SuppressWarnings("unchecked")
  private Optional<Object[]> first(String sql, String secret) {
    return entities
        .createNativeQuery(sql)
        .setParameter(1, Secret.hash(secret))
        .setParameter(2, Timestamp.from(clock.instant()))
        .getResultStream()
        .findFirst();
  }

  @SuppressWarnings("unchecked")
  private Caller withRoles(Object[] person) {
    List<Object[]> grants =
        entities
            .createNativeQuery("select district_id, role from role_grant where person_id = ?1")
            .setParameter(1, person[0])
            .getResultList();
    Map<DistrictId, Set<Role>> roles = new HashMap<>();
    var operator = false;
    for (var grant : grants) {
      var role = Role.valueOf((String) grant[1]);
      if (role == Role.OPERATOR) operator = true;
      else
        roles
            .computeIfAbsent(new DistrictId((Integer) grant[0]), d -> EnumSet.noneOf(Role.class))
            .add(role);
    }
    return new Caller(
        new PersonId(((Number) person[0]).longValue()),
        (String) person[1],
        (String) person[2],
        roles,
        operator);
  }
}
