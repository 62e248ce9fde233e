package org.roundtable.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.roundtable.account.AddressLeft;
import org.roundtable.account.Caretaker;
import org.roundtable.account.KeyedHash;
import org.roundtable.account.SignInFirst;
import org.roundtable.kernel.PersonId;

/**
 * Addresses whose one ballot in an open poll is in although their account has gone or has another
 * address by now, as keyed hashes. A mark knows its person alone, and that person is no longer
 * found by the address.
 */
@ApplicationScoped
@Transactional
public class SpentAddresses {
  private static final String PURPOSE = "spent-address/v1";

  @PersistenceContext EntityManager entities;
  @Inject Clock clock;

  /**
   * To be asked once the person's mark is set: the mark holds the person's row, so that the address
   * stays until the ballot is in, and a leaving that came first is seen here.
   *
   * @throws AlreadyVoted when the person's address voted here with another account
   */
  void mustNotHold(int poll, PersonId person) {
    var address = address("select email from person where id = ?1", person);
    if (address == null) throw new SignInFirst();
    var spent =
        entities
            .createNativeQuery(
                "select 1 from spent_address where poll_id = ?1 and address_hash = ?2")
            .setParameter(1, poll)
            .setParameter(2, KeyedHash.of(PURPOSE, poll, address))
            .getResultList();
    if (!spent.isEmpty()) throw new AlreadyVoted();
  }

  /** The lock waits for a ballot of the same person that is on its way. */
  void keep(@Observes AddressLeft left) {
    var address = address("select email from person where id = ?1 for update", left.person());
    if (address == null) return;
    for (var poll : openPollsWithMarkOf(left.person()))
      entities
          .createNativeQuery(
              "insert into spent_address (poll_id, address_hash) values (?1, ?2) on conflict do nothing")
          .setParameter(1, poll)
          .setParameter(2, KeyedHash.of(PURPOSE, poll, address))
          .executeUpdate();
  }

  void sweep(@Observes Caretaker.Round round) {
    entities
        .createNativeQuery(
            "delete from spent_address s using poll p where p.id = s.poll_id and p.closes_at <= ?1")
        .setParameter(1, Timestamp.from(clock.instant()))
        .executeUpdate();
  }

  @SuppressWarnings("unchecked")
  private List<Integer> openPollsWithMarkOf(PersonId person) {
    return entities
        .createNativeQuery(
            "select m.poll_id from roll_mark m join poll p on p.id = m.poll_id"
                + " where m.person_id = ?1 and p.closes_at > ?2 order by m.poll_id")
        .setParameter(1, person.value())
        .setParameter(2, Timestamp.from(clock.instant()))
        .getResultList();
  }

  private String address(String sql, PersonId person) {
    return (String)
        entities.createNativeQuery(sql).setParameter(1, person.value()).getSingleResult();
  }
}
