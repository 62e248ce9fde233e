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
import java.util.List;
import java.util.Optional;
import org.roundtable.kernel.PersonId;

/** The browsers that people are signed in with: how it begins, and how it ends. */
@ApplicationScoped
@Transactional
public class SignIns {
  /** Holds 256 random bits; only a secure page of this very host can set or read it. */
  public static final String COOKIE = "__Host-roundtable";

  /** By this one the portal knows a browser again that its owner signed in with before. */
  public static final String DEVICE_COOKIE = "__Host-device";

  /** Personal tokens begin so, and nothing else does. */
  public static final String TOKEN_PREFIX = "rt_";

  /** So long the first proof waits for the second. */
  static final Duration HALFWAY = Duration.ofMinutes(15);

  private static final Duration FRESH = Duration.ofMinutes(10);

  /** Either both proofs were given, or the person has one alone. */
  private static final String WHOLE =
      "(s.proven_at is not null or not exists (select 1 from second_factor f where f.person_id = s.person_id))";

  @PersistenceContext EntityManager entities;
  @Inject Clock clock;
  @Inject Devices devices;

  /** Begins with one proof; what {@link SignedIn#proof} says may still be missing. */
  public SignedIn begin(long person, Client client) {
    return begin(person, client, false);
  }

  /** Begins with both proofs, or by a door that stands for both. */
  public SignedIn beginProven(long person, Client client) {
    return begin(person, client, true);
  }

  /** A new secret for this browser, with the proofs that it gave before. */
  public SignedIn renew(long person, Client client) {
    return begin(person, client, isProven(person, client));
  }

  private SignedIn begin(long person, Client client, boolean both) {
    var secret = Secret.fresh();
    var now = clock.instant();
    entities
        .createNativeQuery(
            "insert into sign_in (token_hash, person_id, created_at, seen_at, expires_at, device, proven_at)"
                + " values (?1, ?2, ?3, ?3, ?4, ?5, cast(?6 as timestamptz))")
        .setParameter(1, Secret.hash(secret))
        .setParameter(2, person)
        .setParameter(3, Timestamp.from(now))
        .setParameter(4, Timestamp.from(now.plus(Lifetime.FAMILY.absolute())))
        .setParameter(5, client.name())
        .setParameter(6, both ? Timestamp.from(now) : null)
        .executeUpdate();
    if (client.secret() != null) end(client.secret());
    var proof = proof(person, both);
    var device = client.device() == null ? Secret.fresh() : client.device();
    if (proof != Proof.CODE_DUE) devices.know(person, device);
    SecurityLog.note("signed-in", new PersonId(person), proof);
    return new SignedIn(secret, device, Lifetime.FAMILY.absolute(), proof);
  }

  private Proof proof(long person, boolean both) {
    var held =
        (Object[])
            entities
                .createNativeQuery(
                    "select exists (select 1 from second_factor where person_id = ?1),"
                        + " exists (select 1 from role_grant where person_id = ?1 and role <> 'PARENT')")
                .setParameter(1, person)
                .getSingleResult();
    return Proof.of(both, (Boolean) held[0], (Boolean) held[1]);
  }

  private boolean isProven(long person, Client client) {
    return client.secret() != null
        && !entities
            .createNativeQuery(
                "select 1 from sign_in where token_hash = ?1 and person_id = ?2 and proven_at is not null")
            .setParameter(1, Secret.hash(client.secret()))
            .setParameter(2, person)
            .getResultList()
            .isEmpty();
  }

  /** Whose first proof this browser has given, while the second is still to come. */
  @SuppressWarnings("unchecked")
  public Optional<PersonId> halfway(Client client) {
    if (client.secret() == null) return Optional.empty();
    return entities
        .createNativeQuery(
            "select s.person_id from sign_in s join person p on p.id = s.person_id"
                + " where s.token_hash = ?1 and s.created_at > ?2 and not "
                + WHOLE
                + " and p.closed_at is null and p.disabled_at is null")
        .setParameter(1, Secret.hash(client.secret()))
        .setParameter(2, Timestamp.from(clock.instant().minus(HALFWAY)))
        .getResultStream()
        .findFirst()
        .map(id -> new PersonId(((Number) id).longValue()));
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
                "select s.id, s.device, s.created_at, s.seen_at, s.token_hash = ?2 from sign_in s"
                    + " where s.person_id = ?1 and "
                    + WHOLE
                    + " order by s.seen_at desc, s.id desc limit 100")
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
        && !entities
            .createNativeQuery("select 1 from sign_in where token_hash = ?1 and created_at > ?2")
            .setParameter(1, Secret.hash(client.secret()))
            .setParameter(2, Timestamp.from(clock.instant().minus(FRESH)))
            .getResultList()
            .isEmpty();
  }

  /** Sign-ins that are over go. */
  public void sweep() {
    var now = clock.instant();
    entities
        .createNativeQuery("delete from sign_in where expires_at < ?1 or seen_at < ?2")
        .setParameter(1, Timestamp.from(now))
        .setParameter(2, Timestamp.from(now.minus(Lifetime.FAMILY.idle())))
        .executeUpdate();
  }
}
