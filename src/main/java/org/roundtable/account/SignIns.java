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

/** Who is signed in: by the cookie of a browser or by a personal token of a program. */
@ApplicationScoped
@Transactional
public class SignIns {
  /** Holds 256 random bits; only a secure page of this very host can set or read it. */
  public static final String COOKIE = "__Host-roundtable";

  /** By this one the portal knows a browser again that its owner signed in with before. */
  public static final String DEVICE_COOKIE = "__Host-device";

  /** Personal tokens begin so, and nothing else does. */
  public static final String TOKEN_PREFIX = "rt_";

  @PersistenceContext EntityManager entities;
  @Inject Clock clock;

  /** Between two marks that a sign-in was used. */
  private static final Duration MARK_EVERY = Duration.ofMinutes(5);

  /** The person behind a secret, with the roles that hold at this moment. */
  public Optional<Caller> caller(String secret) {
    return secret.startsWith(TOKEN_PREFIX) ? byToken(secret) : byCookie(secret);
  }

  private Optional<Caller> byCookie(String secret) {
    var now = clock.instant();
    return first(
            "select p.id, p.name, p.language, s.created_at, s.seen_at from sign_in s join person p on p.id = s.person_id"
                + " where s.token_hash = ?1 and s.expires_at > ?2 and p.closed_at is null and p.disabled_at is null",
            secret)
        .flatMap(
            row -> {
              var caller = withRoles(row);
              var began = ((Timestamp) row[3]).toInstant();
              var seen = ((Timestamp) row[4]).toInstant();
              if (!Lifetime.of(caller).holds(began, seen, now)) return Optional.empty();
              if (seen.plus(MARK_EVERY).isBefore(now)) mark("sign_in set seen_at", secret, now);
              return Optional.of(caller);
            });
  }

  private Optional<Caller> byToken(String secret) {
    var now = clock.instant();
    return first(
            "select p.id, p.name, p.language, t.used_at from api_token t join person p on p.id = t.person_id"
                + " where t.token_hash = ?1 and (t.expires_at is null or t.expires_at > ?2)"
                + " and p.closed_at is null and p.disabled_at is null",
            secret)
        .map(
            row -> {
              if (row[3] == null || ((Timestamp) row[3]).toInstant().plus(MARK_EVERY).isBefore(now))
                mark("api_token set used_at", secret, now);
              return withRoles(row);
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

  /** Signs a person in with a new secret, and lets the portal know the browser again. */
  public SignedIn begin(long person, Client client) {
    var secret = Secret.fresh();
    var now = clock.instant();
    entities
        .createNativeQuery(
            "insert into sign_in (token_hash, person_id, created_at, seen_at, expires_at, device)"
                + " values (?1, ?2, ?3, ?3, ?4, ?5)")
        .setParameter(1, Secret.hash(secret))
        .setParameter(2, person)
        .setParameter(3, Timestamp.from(now))
        .setParameter(4, Timestamp.from(now.plus(Lifetime.FAMILY.absolute())))
        .setParameter(5, client.name())
        .executeUpdate();
    if (client.secret() != null) end(client.secret());
    SecurityLog.note("signed-in", new PersonId(person));
    return new SignedIn(secret, know(person, client.device(), now), Lifetime.FAMILY.absolute());
  }

  private String know(long person, String device, Instant now) {
    var known = device == null ? Secret.fresh() : device;
    entities
        .createNativeQuery(
            "insert into known_device (secret_hash, person_id, seen_at) values (?1, ?2, ?3)"
                + " on conflict (person_id, secret_hash) do update set seen_at = excluded.seen_at")
        .setParameter(1, Secret.hash(known))
        .setParameter(2, person)
        .setParameter(3, Timestamp.from(now))
        .executeUpdate();
    return known;
  }

  /** Has this person signed in with this browser before? */
  public boolean knows(long person, String device) {
    return device != null
        && !entities
            .createNativeQuery(
                "select 1 from known_device where person_id = ?1 and secret_hash = ?2")
            .setParameter(1, person)
            .setParameter(2, Secret.hash(device))
            .getResultList()
            .isEmpty();
  }

  /** Ends the sign-in of this secret; the cookie is worth nothing from now on. */
  public void end(String secret) {
    entities
        .createNativeQuery("delete from sign_in where token_hash = ?1")
        .setParameter(1, Secret.hash(secret))
        .executeUpdate();
  }

  /**
   * Ends all sign-ins of a person, on every device.
   *
   * @param but the secret of the one that stays, or null
   */
  public void endAll(long person, String but) {
    entities
        .createNativeQuery("delete from sign_in where person_id = ?1 and token_hash <> ?2")
        .setParameter(1, person)
        .setParameter(2, Secret.hash(but == null ? "" : but))
        .executeUpdate();
  }

  /** One's own sign-in by its number. */
  public void endOne(Caller caller, long id) {
    entities
        .createNativeQuery("delete from sign_in where person_id = ?1 and id = ?2")
        .setParameter(1, caller.mustBeSignedIn().value())
        .setParameter(2, id)
        .executeUpdate();
  }

  /** All of one's own sign-ins but the one of this browser. */
  public void endOthers(Caller caller, Client client) {
    endAll(caller.mustBeSignedIn().value(), client.secret());
  }

  /**
   * A browser that one is signed in with.
   *
   * @param current is it the one that asks?
   */
  public record SignInRecord(
      long id, String device, Instant createdAt, Instant seenAt, boolean current) {}

  /** One's own sign-ins, the one used last first. */
  @SuppressWarnings("unchecked")
  public List<SignInRecord> of(Caller caller, Client client) {
    List<Object[]> rows =
        entities
            .createNativeQuery(
                "select id, device, created_at, seen_at, token_hash = ?2 from sign_in"
                    + " where person_id = ?1 order by seen_at desc, id desc limit 100")
            .setParameter(1, caller.mustBeSignedIn().value())
            .setParameter(2, Secret.hash(client.secret() == null ? "" : client.secret()))
            .getResultList();
    var now = clock.instant();
    var lifetime = Lifetime.of(caller);
    return rows.stream()
        .map(
            r ->
                new SignInRecord(
                    ((Number) r[0]).longValue(),
                    (String) r[1],
                    ((Timestamp) r[2]).toInstant(),
                    ((Timestamp) r[3]).toInstant(),
                    (Boolean) r[4]))
        .filter(r -> lifetime.holds(r.createdAt(), r.seenAt(), now))
        .toList();
  }

  /**
   * Did this browser sign in within the last ten minutes? Stands for a password that is not there.
   */
  public boolean fresh(Client client) {
    return client.secret() != null
        && first(
                "select created_at, seen_at from sign_in where token_hash = ?1 and created_at > cast(?2 as timestamptz) - interval '10 minutes'",
                client.secret())
            .isPresent();
  }

  /** Sign-ins that are over, and devices not seen for a year, go. */
  public void sweep() {
    var now = clock.instant();
    entities
        .createNativeQuery("delete from sign_in where expires_at < ?1 or seen_at < ?2")
        .setParameter(1, Timestamp.from(now))
        .setParameter(2, Timestamp.from(now.minus(Duration.ofDays(14))))
        .executeUpdate();
    entities
        .createNativeQuery("delete from known_device where seen_at < ?1")
        .setParameter(1, Timestamp.from(now.minus(Duration.ofDays(365))))
        .executeUpdate();
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
