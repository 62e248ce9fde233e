package org.roundtable.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.PersonId;

/** Who asks: found by the cookie of a browser or by the personal token of a program. */
@ApplicationScoped
@Transactional
public class Callers {
  /** Between two marks that a sign-in or token was used. */
  private static final Duration MARK_EVERY = Duration.ofMinutes(5);

  @PersistenceContext EntityManager entities;
  @Inject Clock clock;

  /** The person behind a secret, with the roles that hold at this moment. */
  public Optional<Caller> caller(String secret) {
    return secret.startsWith(SignIns.TOKEN_PREFIX) ? byToken(secret) : byCookie(secret);
  }

  private Optional<Caller> byCookie(String secret) {
    var now = clock.instant();
    return first(
            "select p.id, p.name, p.language, s.proven_at is not null,"
                + " exists (select 1 from second_factor f where f.person_id = p.id), s.created_at, s.seen_at"
                + " from sign_in s join person p on p.id = s.person_id"
                + " where s.token_hash = ?1 and s.expires_at > ?2 and p.closed_at is null and p.disabled_at is null",
            secret)
        .flatMap(
            row -> {
              var began = ((Timestamp) row[5]).toInstant();
              var seen = ((Timestamp) row[6]).toInstant();
              var caller = withRoles(row, (Boolean) row[4]);
              if (caller.proof() == Proof.CODE_DUE)
                return now.isBefore(began.plus(SignIns.HALFWAY)) ? Optional.of(caller) : NOBODY;
              if (!Lifetime.of(caller).holds(began, seen, now)) return NOBODY;
              if (seen.plus(MARK_EVERY).isBefore(now)) mark("sign_in set seen_at", secret, now);
              return Optional.of(caller);
            });
  }

  private static final Optional<Caller> NOBODY = Optional.empty();

  /** A token never waits for a code: it was made by somebody who had given one, or needed none. */
  private Optional<Caller> byToken(String secret) {
    var now = clock.instant();
    return first(
            "select p.id, p.name, p.language, t.proven, t.used_at from api_token t join person p on p.id = t.person_id"
                + " where t.token_hash = ?1 and (t.expires_at is null or t.expires_at > ?2)"
                + " and p.closed_at is null and p.disabled_at is null",
            secret)
        .map(
            row -> {
              if (row[4] == null || ((Timestamp) row[4]).toInstant().plus(MARK_EVERY).isBefore(now))
                mark("api_token set used_at", secret, now);
              return withRoles(row, false);
            });
  }

  private void mark(String tableAndColumn, String secret, Instant now) {
    entities
        .createNativeQuery("update " + tableAndColumn + " = ?1 where token_hash = ?2")
        .setParameter(1, Timestamp.from(now))
        .setParameter(2, Secret.hash(secret))
        .executeUpdate();
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
  private Caller withRoles(Object[] person, boolean secondSetUp) {
    List<Object[]> grants =
        entities
            .createNativeQuery("select district_id, role from role_grant where person_id = ?1")
            .setParameter(1, person[0])
            .getResultList();
    var office = grants.stream().anyMatch(g -> !Role.PARENT.name().equals(g[1]));
    var proof = Proof.of((Boolean) person[3], secondSetUp, office);
    if (proof == Proof.CODE_DUE) return Caller.HALFWAY;
    Map<DistrictId, Set<Role>> roles = new HashMap<>();
    var operator = false;
    for (var grant : grants) {
      var role = Role.valueOf((String) grant[1]);
      if (proof == Proof.SECOND_MISSING && role != Role.PARENT) continue;
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
        operator,
        proof);
  }
}
