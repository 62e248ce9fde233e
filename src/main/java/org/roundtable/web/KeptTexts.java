package org.roundtable.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.roundtable.account.Caretaker;
import org.roundtable.account.Secret;

/**
 * What somebody typed when the session behind the form was lost. It lies here for an hour at the
 * most, under a key that only the writer's browser holds, and is given back once.
 */
@ApplicationScoped
@Transactional
public class KeptTexts {
  static final Duration LIFE = Duration.ofHours(1);

  @PersistenceContext EntityManager entities;
  @Inject Clock clock;

  /** Answers the secret that gives them back at that path. */
  public String keep(String path, Map<String, String> fields) {
    var now = clock.instant();
    var json = Json.createObjectBuilder();
    fields.forEach(json::add);
    var secret = Secret.fresh();
    entities
        .createNativeQuery(
            "insert into kept_text (key_hash, path, fields, expires_at) values (?1, ?2, ?3, ?4)")
        .setParameter(1, Secret.hash(secret))
        .setParameter(2, path)
        .setParameter(3, json.build().toString())
        .setParameter(4, Timestamp.from(now.plus(LIFE)))
        .executeUpdate();
    return secret;
  }

  /** The fields that were kept under this secret for this path; they are gone afterwards. */
  @SuppressWarnings("unchecked")
  public Optional<Map<String, String>> take(String secret, String path) {
    List<String> found =
        entities
            .createNativeQuery(
                "select fields from kept_text"
                    + " where key_hash = ?1 and path = ?2 and expires_at > ?3 for update")
            .setParameter(1, Secret.hash(secret))
            .setParameter(2, path)
            .setParameter(3, Timestamp.from(clock.instant()))
            .getResultList();
    if (found.isEmpty()) return Optional.empty();
    entities
        .createNativeQuery("delete from kept_text where key_hash = ?1")
        .setParameter(1, Secret.hash(secret))
        .executeUpdate();
    return Optional.of(fields(found.get(0)));
  }

  void sweep(@Observes Caretaker.Round round) {
    entities
        .createNativeQuery("delete from kept_text where expires_at <= ?1")
        .setParameter(1, Timestamp.from(clock.instant()))
        .executeUpdate();
  }

  private static Map<String, String> fields(String json) {
    var fields = new TreeMap<String, String>();
    try (var reader = Json.createReader(new StringReader(json))) {
      reader
          .readObject()
          .forEach((name, value) -> fields.put(name, ((JsonString) value).getString()));
    }
    return fields;
  }
}
