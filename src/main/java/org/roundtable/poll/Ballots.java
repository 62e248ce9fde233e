package org.roundtable.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.roundtable.account.VerifiedLevel;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.PersonId;

/**
 * The rows of {@code roll_mark} and {@code ballot}, within the transaction of {@link Polls}: the
 * one knows who and not what, the other what and not who or when.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Ballots {

  @PersistenceContext EntityManager entities;

  /** A ballot as it is put in. */
  record Ballot(int poll, byte[] tracker, Choice choice, boolean verified, Integer school) {}

  /**
   * What a poll may declare about voters.
   *
   * @param school null for none or several
   */
  record Stratum(boolean verified, Integer school) {}

  /**
   * Sets the person's mark; false where it is set already. Waits while the same person's other
   * request is doing so.
   */
  boolean mark(int poll, PersonId person) {
    return entities
            .createNativeQuery(
                "insert into roll_mark (poll_id, person_id) values (?1, ?2) on conflict do nothing")
            .setParameter(1, poll)
            .setParameter(2, person.value())
            .executeUpdate()
        == 1;
  }

  boolean marked(int poll, PersonId person) {
    return !entities
        .createNativeQuery("select 1 from roll_mark where poll_id = ?1 and person_id = ?2")
        .setParameter(1, poll)
        .setParameter(2, person.value())
        .getResultList()
        .isEmpty();
  }

  /** Refuses a nonce that somebody else voted with: 256 bits that are drawn are never the same. */
  void put(Ballot ballot) {
    var put =
        entities
            .createNativeQuery(
                "insert into ballot (poll_id, tracker, choice, verified, school_id)"
                    + " values (?1, ?2, ?3, ?4, cast(?5 as integer)) on conflict do nothing")
            .setParameter(1, ballot.poll())
            .setParameter(2, ballot.tracker())
            .setParameter(3, ballot.choice().name())
            .setParameter(4, ballot.verified())
            .setParameter(5, ballot.school())
            .executeUpdate();
    if (put == 0) throw new BadInput("nonce", "nonceTaken");
  }

  /** Puts another choice on a ballot, or leaves the same; false where there is no such ballot. */
  boolean replace(int poll, byte[] tracker, Choice choice) {
    var held = choice(poll, tracker);
    if (held.isEmpty()) return false;
    if (held.get() != choice)
      entities
          .createNativeQuery("update ballot set choice = ?3 where poll_id = ?1 and tracker = ?2")
          .setParameter(1, poll)
          .setParameter(2, tracker)
          .setParameter(3, choice.name())
          .executeUpdate();
    return true;
  }

  /** What a ballot says. */
  Optional<Choice> choice(int poll, byte[] tracker) {
    var held =
        entities
            .createNativeQuery("select choice from ballot where poll_id = ?1 and tracker = ?2")
            .setParameter(1, poll)
            .setParameter(2, tracker)
            .getResultList();
    return held.isEmpty() ? Optional.empty() : Optional.of(Choice.valueOf((String) held.get(0)));
  }

  Stratum stratum(DistrictId district, PersonId person) {
    var row =
        (Object[])
            entities
                .createNativeQuery(
                    "select coalesce((select m.verified_level from membership m"
                        + " where m.district_id = ?1 and m.person_id = ?2), 0),"
                        + " (select case when count(*) = 1 then min(s.school_id) end"
                        + " from membership_school s"
                        + " where s.district_id = ?1 and s.person_id = ?2)")
                .setParameter(1, district.value())
                .setParameter(2, person.value())
                .getSingleResult();
    return new Stratum(((Number) row[0]).intValue() >= VerifiedLevel.COUNTS, (Integer) row[1]);
  }

  /** How many people belong to the district now; an erased account belongs nowhere. */
  int members(DistrictId district) {
    return number(
        entities
            .createNativeQuery(
                "select count(*) from role_grant where district_id = ?1 and role = 'PARENT'")
            .setParameter(1, district.value()));
  }

  /**
   * How many people could vote until now, or until the close: members who had joined by then, and
   * whoever has voted and left since.
   */
  int eligible(int poll, Instant now) {
    return number(
        entities
            .createNativeQuery(
                "select count(*) from (select m.person_id from poll p"
                    + " join membership m on m.district_id = p.district_id and m.joined_at <= ?2 and m.joined_at < p.closes_at"
                    + " join role_grant g on g.district_id = m.district_id and g.person_id = m.person_id"
                    + " and g.role = 'PARENT' where p.id = ?1"
                    + " union select person_id from roll_mark where poll_id = ?1) x")
            .setParameter(1, poll)
            .setParameter(2, Timestamp.from(now)));
  }

  private static int number(Query count) {
    return ((Number) count.getSingleResult()).intValue();
  }

  /** How many ballots there are of each kind. */
  @SuppressWarnings("unchecked")
  List<Tally.Count> counts(int poll) {
    List<Object[]> rows =
        entities
            .createNativeQuery(
                "select choice, verified, sum(ballots) from ballot_count where poll_id = ?1"
                    + " group by choice, verified")
            .setParameter(1, poll)
            .getResultList();
    return rows.stream()
        .map(
            r ->
                new Tally.Count(
                    Choice.valueOf((String) r[0]), (Boolean) r[1], ((Number) r[2]).intValue()))
        .toList();
  }
}
