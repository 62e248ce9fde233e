package org.roundtable.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;

/** Browsers that the portal knows again, so that nobody's wrong guesses elsewhere lock them out. */
@ApplicationScoped
@Transactional
public class Devices {
  private static final Duration REMEMBERED = Duration.ofDays(365);

  @PersistenceContext EntityManager entities;
  @Inject Clock clock;

  /** The person has signed in with this browser. */
  void know(long person, String device) {
    entities
        .createNativeQuery(
            "insert into known_device (secret_hash, person_id, seen_at) values (?1, ?2, ?3)"
                + " on conflict (person_id, secret_hash) do update set seen_at = excluded.seen_at")
        .setParameter(1, Secret.hash(device))
        .setParameter(2, person)
        .setParameter(3, Timestamp.from(clock.instant()))
        .executeUpdate();
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

  /** Browsers not seen for a year go. */
  public void sweep() {
    entities
        .createNativeQuery("delete from known_device where seen_at < ?1")
        .setParameter(1, Timestamp.from(clock.instant().minus(REMEMBERED)))
        .executeUpdate();
  }
}
