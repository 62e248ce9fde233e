package org.roundtable.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.roundtable.account.mail.Mails;
import org.roundtable.kernel.Settings;

/**
 * One-time links: 256 random bits that go out by mail and come back once. The table holds their
 * SHA-256, and a link that was used is gone.
 */
@ApplicationScoped
@Transactional
public class Links {
  private static final String COLUMNS =
      "purpose, person_id, email, name, password_hash, return_to, district_id, roles, language, device_hash";

  @PersistenceContext EntityManager entities;
  @Inject Clock clock;
  @Inject Mails mails;

  /**
   * Makes a link and writes the letter that carries it, in one transaction.
   *
   * @param letter which text: {@code mail.LETTER.subject} and {@code .body}, where {0} is the
   *     address
   * @param words what else the text names, from {1} on
   */
  public void send(Link link, String letter, Object... words) {
    var all = new Object[words.length + 1];
    all[0] = address(link);
    System.arraycopy(words, 0, all, 1, words.length);
    mails.post(link.email(), Locale.forLanguageTag(link.language()), letter, all);
  }

  private String address(Link link) {
    return Settings.publicUrl() + "/link?token=" + make(link) + "&lang=" + link.language();
  }

  private String make(Link link) {
    var secret = Secret.fresh();
    var now = clock.instant();
    entities
        .createNativeQuery(
            "insert into one_time_link (token_hash, created_at, expires_at, "
                + COLUMNS
                + ") values (?1, ?2, ?3, ?4, cast(?5 as bigint), ?6, ?7, ?8, ?9, cast(?10 as integer), ?11, ?12, cast(?13 as bytea))")
        .setParameter(1, Secret.hash(secret))
        .setParameter(2, Timestamp.from(now))
        .setParameter(3, Timestamp.from(now.plus(link.purpose().holds())))
        .setParameter(4, link.purpose().name())
        .setParameter(5, link.person())
        .setParameter(6, link.email())
        .setParameter(7, link.name())
        .setParameter(8, link.passwordHash())
        .setParameter(9, link.returnTo())
        .setParameter(10, link.district())
        .setParameter(11, Link.write(link.roles()))
        .setParameter(12, link.language())
        .setParameter(13, link.deviceHash())
        .executeUpdate();
    return secret;
  }

  /** What a link would do; looking does not use it up. */
  public Optional<Link> peek(String secret) {
    return read(secret, "");
  }

  /** Uses a link up, or refuses with {@link LinkOver}; of two at the same moment one gets it. */
  public Link take(String secret) {
    var link = read(secret, " for update").orElseThrow(LinkOver::new);
    entities
        .createNativeQuery("delete from one_time_link where token_hash = ?1")
        .setParameter(1, Secret.hash(secret))
        .executeUpdate();
    return link;
  }

  /**
   * Ends all links that would sign somebody in or up by an address, and those that would give its
   * owner another address.
   */
  public void endAll(String email) {
    entities
        .createNativeQuery(
            "delete from one_time_link where purpose <> 'INVITATION'"
                + " and (email = ?1 or person_id = (select id from person where email = ?1))")
        .setParameter(1, email)
        .executeUpdate();
  }

  /** Links that nobody opened in time go, with the addresses in them. */
  public void sweep() {
    entities
        .createNativeQuery("delete from one_time_link where expires_at < ?1")
        .setParameter(1, Timestamp.from(clock.instant()))
        .executeUpdate();
  }

  @SuppressWarnings("unchecked")
  private Optional<Link> read(String secret, String lock) {
    if (secret == null || secret.isEmpty()) return Optional.empty();
    return entities
        .createNativeQuery(
            "select "
                + COLUMNS
                + " from one_time_link where token_hash = ?1 and used_at is null and expires_at > ?2"
                + lock)
        .setParameter(1, Secret.hash(secret))
        .setParameter(2, Timestamp.from(clock.instant()))
        .getResultStream()
        .findFirst()
        .map(row -> link((Object[]) row));
  }

  private static Link link(Object[] row) {
    return new Link(
        Purpose.valueOf((String) row[0]),
        row[1] == null ? null : ((Number) row[1]).longValue(),
        (String) row[2],
        (String) row[3],
        (String) row[4],
        (String) row[5],
        (Integer) row[6],
        Link.read((String) row[7]),
        (String) row[8],
        (byte[]) row[9]);
  }
}
