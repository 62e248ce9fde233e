package org.roundtable.account.mail;

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
import java.util.Locale;
import java.util.Optional;
import org.roundtable.kernel.PlainText;
import org.roundtable.kernel.Sentences;
import org.roundtable.kernel.Settings;

/**
 * The outbox. A letter is written in the transaction of what it tells, so that neither is there
 * without the other; {@link Postman} takes it away. What was sent leaves no trace, but for a
 * demonstration, whose visitors read their letters on a page.
 */
@ApplicationScoped
@Transactional
public class Mails {
  private static final int LONGEST_SUBJECT = 200;
  private static final Duration LONGEST_WAIT = Duration.ofHours(2);
  private static final int GIVE_UP_AFTER = 40;

  @PersistenceContext EntityManager entities;
  @Inject Clock clock;

  /**
   * @param number in the outbox
   * @param sentAt null while it waits
   */
  public record Letter(
      long number,
      String recipient,
      String subject,
      String body,
      int failures,
      Instant at,
      Instant sentAt) {}

  /**
   * Writes a letter in the receiver's language.
   *
   * @param key of the texts {@code mail.KEY.subject} and {@code mail.KEY.body}
   */
  public void post(String recipient, Locale language, String key, Object... words) {
    write(recipient, language, key, true, words);
  }

  /** As {@link #post}, but no trace of it stays even on a demonstration. */
  public void postWithoutTrace(String recipient, Locale language, String key, Object... words) {
    write(recipient, language, key, false, words);
  }

  private void write(
      String recipient, Locale language, String key, boolean trace, Object... words) {
    var sentences = Sentences.in(language);
    var subject =
        PlainText.line(
            "subject", sentences.say("mail." + key + ".subject", words), LONGEST_SUBJECT);
    var body =
        sentences.say("mail." + key + ".body", words)
            + "\n\n"
            + sentences.say("mail.foot", Settings.publicUrl());
    entities
        .createNativeQuery(
            "insert into mail (recipient, subject, body, created_at, try_at, trace) values (?1, ?2, ?3, ?4, ?4, ?5)")
        .setParameter(1, recipient)
        .setParameter(2, subject)
        .setParameter(3, body)
        .setParameter(4, Timestamp.from(clock.instant()))
        .setParameter(5, trace)
        .executeUpdate();
  }

  /** The next letter to send, kept from other portals until this transaction ends. */
  Optional<Letter> next() {
    return letters(
            "where sent_at is null and failures < ?1 and try_at <= ?2 order by try_at, id limit 1 for update skip locked",
            GIVE_UP_AFTER,
            Timestamp.from(clock.instant()))
        .stream()
        .findFirst();
  }

  void sent(Letter letter) {
    entities
        .createNativeQuery("delete from mail where id = ?1 and (not ?2 or not trace)")
        .setParameter(1, letter.number())
        .setParameter(2, Settings.demo())
        .executeUpdate();
    entities
        .createNativeQuery("update mail set sent_at = ?2 where id = ?1")
        .setParameter(1, letter.number())
        .setParameter(2, Timestamp.from(clock.instant()))
        .executeUpdate();
  }

  /** Tries again after 5 s, then 10, 20, … up to two hours. */
  void failed(Letter letter) {
    var wait = Duration.ofSeconds(5L << Math.min(letter.failures(), 11));
    entities
        .createNativeQuery("update mail set failures = failures + 1, try_at = ?2 where id = ?1")
        .setParameter(1, letter.number())
        .setParameter(
            2,
            Timestamp.from(
                clock.instant().plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait)))
        .executeUpdate();
  }

  /** Forgets letters older than a week, whether they could be sent or not. */
  void sweep() {
    entities
        .createNativeQuery("delete from mail where created_at < ?1")
        .setParameter(1, Timestamp.from(clock.instant().minus(Duration.ofDays(7))))
        .executeUpdate();
  }

  /** All letters to an address go, sent or not. */
  public void forget(String recipient) {
    entities
        .createNativeQuery("delete from mail where recipient = ?1")
        .setParameter(1, recipient)
        .executeUpdate();
  }

  /** The newest letters of a demonstration; none elsewhere. */
  public List<Letter> newest(int most) {
    return Settings.demo() ? letters("where trace order by id desc limit ?1", most) : List.of();
  }

  @SuppressWarnings("unchecked")
  private List<Letter> letters(String where, Object... parameters) {
    var query =
        entities.createNativeQuery(
            "select id, recipient, subject, body, failures, created_at, sent_at from mail "
                + where);
    for (int i = 0; i < parameters.length; i++) query.setParameter(i + 1, parameters[i]);
    return ((List<Object[]>) query.getResultList())
        .stream()
            .map(
                row ->
                    new Letter(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (Integer) row[4],
                        ((Timestamp) row[5]).toInstant(),
                        row[6] == null ? null : ((Timestamp) row[6]).toInstant()))
            .toList();
  }
}
