package org.roundtable.account.me;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.roundtable.account.Caller;
import org.roundtable.account.Caretaker;
import org.roundtable.account.Proof;
import org.roundtable.account.Secret;
import org.roundtable.account.SecurityLog;
import org.roundtable.account.SignIns;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.NotFound;
import org.roundtable.kernel.PlainText;

/** Personal tokens: by one of them a program does what its owner may do. */
@ApplicationScoped
@Transactional
public class Tokens {
  private static final int MOST = 20;
  private static final int LONGEST_LABEL = 60;
  private static final Duration SHOWN_AFTER_THE_END = Duration.ofDays(30);

  @PersistenceContext EntityManager entities;
  @Inject Clock clock;

  /**
   * @param label what its owner calls it
   */
  public record Token(
      long id, String label, Instant createdAt, Instant usedAt, Instant expiresAt) {}

  @SuppressWarnings("unchecked")
  public List<Token> of(Caller caller) {
    List<Object[]> rows =
        entities
            .createNativeQuery(
                "select id, label, created_at, used_at, expires_at from api_token where person_id = ?1 order by id desc")
            .setParameter(1, caller.mustBeSignedIn().value())
            .getResultList();
    return rows.stream()
        .map(
            r ->
                new Token(
                    ((Number) r[0]).longValue(),
                    (String) r[1],
                    instant(r[2]),
                    instant(r[3]),
                    instant(r[4])))
        .toList();
  }

  /**
   * Makes a token and returns it; nobody can read it again. Refuses the twenty-first. One made by
   * somebody who gave one proof alone will never carry an office.
   *
   * @param days that it holds, or 0 for as long as nobody revokes it
   */
  public String make(Caller caller, String typedLabel, int days) {
    caller.mustBeSignedIn();
    caller.mustNotLackProof();
    var label = PlainText.neededLine("label", typedLabel, LONGEST_LABEL);
    if (days < 0 || days > 3_650) throw new BadInput("days", "days");
    if (of(caller).size() >= MOST) throw new BadInput("label", "tooManyTokens", MOST);
    var secret = SignIns.TOKEN_PREFIX + Secret.fresh();
    var now = clock.instant();
    entities
        .createNativeQuery(
            "insert into api_token (token_hash, person_id, label, created_at, expires_at, proven)"
                + " values (?1, ?2, ?3, ?4, cast(?5 as timestamptz), ?6)")
        .setParameter(1, Secret.hash(secret))
        .setParameter(2, caller.person().value())
        .setParameter(3, label)
        .setParameter(4, Timestamp.from(now))
        .setParameter(5, days == 0 ? null : Timestamp.from(now.plus(Duration.ofDays(days))))
        .setParameter(6, caller.proof() == Proof.TWO)
        .executeUpdate();
    SecurityLog.note("token-made", caller.person());
    return secret;
  }

  public void revoke(Caller caller, long id) {
    var gone =
        entities
            .createNativeQuery("delete from api_token where person_id = ?1 and id = ?2")
            .setParameter(1, caller.mustBeSignedIn().value())
            .setParameter(2, id)
            .executeUpdate();
    if (gone == 0) throw new NotFound();
    SecurityLog.note("token-revoked", caller.person());
  }

  /** Tokens that ended a month ago go; until then their owner sees that they ended. */
  void sweep(@Observes Caretaker.Round round) {
    entities
        .createNativeQuery("delete from api_token where expires_at < ?1")
        .setParameter(1, Timestamp.from(clock.instant().minus(SHOWN_AFTER_THE_END)))
        .executeUpdate();
  }

  private static Instant instant(Object column) {
    return column == null ? null : ((Timestamp) column).toInstant();
  }
}
