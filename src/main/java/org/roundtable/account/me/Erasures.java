package org.roundtable.account.me;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.roundtable.account.Accounts;
import org.roundtable.account.AddressLeft;
import org.roundtable.account.Person;
import org.roundtable.account.Role;
import org.roundtable.account.SecurityLog;
import org.roundtable.account.mail.Mails;
import org.roundtable.account.people.Grants;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.PersonId;

/**
 * The end of an account: name, address, sign-ins, tokens and memberships go at once and for good.
 * An empty shell stays, so that reactions, marks on a roll and the public record keep their counts.
 */
@ApplicationScoped
@Transactional
public class Erasures {
  /** What becomes of the words that the person wrote. */
  public enum Words {
    /** They stay, without a name. */
    LEAVE,
    /** They go, and their places say that their author withdrew them. */
    TAKE
  }

  private static final List<String> GONE =
      List.of(
          "sign_in",
          "api_token",
          "known_device",
          "second_factor",
          "recovery_code",
          "second_factor_change",
          "one_time_link",
          "membership",
          "role_grant",
          "role_change",
          "visit_network");

  @PersistenceContext EntityManager entities;
  @Inject Clock clock;
  @Inject Accounts accounts;
  @Inject Grants grants;
  @Inject Mails mails;
  @Inject Event<AddressLeft> leavings;

  /** Refuses where the person is the last operator or a district's last administrator. */
  public void close(PersonId id, Words words) {
    mustNotBeMissed(id);
    leavings.fire(new AddressLeft(id));
    var account = accounts.of(id);
    var language = Locale.forLanguageTag(account.letters());
    if (words == Words.TAKE) takeWords(id);
    GONE.forEach(table -> change("delete from " + table + " where person_id = ?1", id));
    change("update report set reporter_id = null, note = '' where reporter_id = ?1", id);
    change("update board_member set person_id = null where person_id = ?1", id);
    entities
        .createNativeQuery("delete from one_time_link where email = ?1")
        .setParameter(1, account.email())
        .executeUpdate();
    mails.forget(account.email());
    mails.postWithoutTrace(account.email(), language, "accountClosed");
    entities.find(Person.class, id.value()).close(clock.instant());
    SecurityLog.note("account-closed", id, words);
  }

  @SuppressWarnings("unchecked")
  private void mustNotBeMissed(PersonId id) {
    List<Object[]> held =
        entities
            .createNativeQuery(
                "select district_id, role from role_grant where person_id = ?1"
                    + " and role in ('OPERATOR', 'DISTRICT_ADMINISTRATOR')")
            .setParameter(1, id.value())
            .getResultList();
    for (var grant : held)
      grants.mustNotBeLast(
          grant[0] == null ? null : new DistrictId((Integer) grant[0]),
          id,
          Role.valueOf((String) grant[1]));
  }

  private void takeWords(PersonId id) {
    change(
        "update comment_version set text = '', details = '' where comment_id in (select id from comment where author_id = ?1)",
        id);
    change(
        "update moderation_act set answer = null, answered_at = null where comment_id in (select id from comment where author_id = ?1)",
        id);
    change(
        "update comment set state = 'WITHDRAWN', text = '', details = '' where author_id = ?1", id);
  }

  private void change(String sql, PersonId id) {
    entities.createNativeQuery(sql).setParameter(1, id.value()).executeUpdate();
  }
}
