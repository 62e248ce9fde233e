package org.roundtable.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.roundtable.account.Caller;
import org.roundtable.account.Role;
import org.roundtable.initiative.Initiative;
import org.roundtable.initiative.Initiatives;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.NotFound;

/**
 * Advisory polls: opening one, casting a ballot, replacing its choice, counting. A cast is one
 * transaction that sets the person's mark and puts in a ballot, two rows with nothing in common but
 * the poll. A choice or a nonce is never written to a log.
 */
@ApplicationScoped
@Transactional
public class Polls {
  @PersistenceContext EntityManager entities;
  @Inject Initiatives initiatives;
  @Inject Ballots ballots;
  @Inject SpentAddresses spent;
  @Inject SigningKeys keys;
  @Inject Clock clock;

  /** The poll of an initiative; nothing where none was opened. */
  public Optional<PollRecord> of(DistrictId district, Caller caller, String initiative) {
    return poll(initiatives.find(district, caller, initiative)).map(this::record);
  }

  /** Staff declare the poll; from then on nothing of it can be changed. */
  public PollRecord open(
      DistrictId district, Caller caller, String initiative, Poll.Opening opening) {
    caller.mustBe(district, Role.STAFF);
    var ref = initiatives.find(district, caller, initiative);
    if (!ref.takesReactions()) throw new BadInput("initiative", "pollOfUndiscussed");
    var setting = locked(ref);
    if (poll(ref).isPresent()) throw new PollExists();
    mustCloseBeforeBoard(setting, opening.closesAt());
    var act = new Poll.Act(clock.instant(), caller.mustBeSignedIn(), ballots.members(district));
    var poll = new Poll(ref, opening, act);
    entities.persist(poll);
    entities.flush();
    return record(poll);
  }

  /**
   * One ballot per person. The same nonce again gives the same receipt, and with another choice
   * replaces the one before.
   *
   * @param nonce null: the portal draws one
   * @throws AlreadyVoted when this person's ballot is in and the nonce is not that of a ballot, or
   *     when this address voted with an account that has gone
   */
  public Cast cast(
      DistrictId district, Caller caller, String initiative, Choice choice, Nonce nonce) {
    caller.mustBe(district, Role.PARENT);
    var ref = initiatives.find(district, caller, initiative);
    var poll = poll(ref).orElseThrow(NotFound::new);
    if (!ref.takesReactions()) throw new PollClosed();
    poll.mustTakeBallots(clock.instant());
    var secret = nonce == null ? draw() : nonce;
    if (ballots.mark(poll.id(), caller.person())) {
      spent.mustNotHold(poll.id(), caller.person());
      ballots.put(ballot(poll, caller, choice, secret));
    } else if (!ballots.replace(poll.id(), secret.tracker(poll.id()), choice))
      throw new AlreadyVoted();
    return new Cast(receipt(ref, poll, choice, secret), secret);
  }

  /** What the voter takes away: the receipt, and the secret number that it was made with. */
  public record Cast(Receipt receipt, Nonce nonce) implements Serializable {
    @Override
    public String toString() {
      return "cast";
    }
  }

  /**
   * The receipt of a ballot that is in, made anew for who knows its nonce; also after the close.
   */
  public Cast receipt(DistrictId district, Caller caller, String initiative, Nonce nonce) {
    mustHaveVoted(district, caller, initiative);
    var ref = initiatives.find(district, caller, initiative);
    var poll = poll(ref).orElseThrow(NotFound::new);
    var choice =
        ballots
            .choice(poll.id(), nonce.tracker(poll.id()))
            .orElseThrow(() -> new BadInput("nonce", "nonceUnknown"));
    return new Cast(receipt(ref, poll, choice, nonce), nonce);
  }

  /** Refuses whoever has no ballot here, and so no receipt. */
  public void mustHaveVoted(DistrictId district, Caller caller, String initiative) {
    caller.mustBeSignedIn();
    if (!hasVoted(district, caller, initiative)) throw new NoBallot();
  }

  public boolean hasVoted(DistrictId district, Caller caller, String initiative) {
    if (!caller.signedIn()) return false;
    return poll(initiatives.find(district, caller, initiative))
        .map(p -> ballots.marked(p.id(), caller.person()))
        .orElse(false);
  }

  /** A secret number for a page that runs no script. */
  public Nonce draw() {
    return keys.current().draw();
  }

  private Optional<Poll> poll(Initiative.Ref initiative) {
    return entities
        .createQuery("select p from Poll p where p.initiative = :initiative", Poll.class)
        .setParameter("initiative", initiative.id())
        .getResultStream()
        .findFirst();
  }

  /** Ballots are counted before the people who can vote, so that never more did than could. */
  private PollRecord record(Poll poll) {
    var counts = ballots.counts(poll.id());
    var cast = counts.stream().mapToInt(Tally.Count::ballots).sum();
    var now = clock.instant();
    var eligible = ballots.eligible(poll.id(), now);
    return poll.record(now, eligible, cast, poll.showsResults(now) ? Tally.of(counts) : null);
  }

  private Receipt receipt(Initiative.Ref initiative, Poll poll, Choice choice, Nonce nonce) {
    var place = new Receipt.Place(setting(initiative).district(), initiative.slug(), poll.id());
    return Receipt.of(place, choice, nonce, keys.current());
  }

  private Ballots.Ballot ballot(Poll poll, Caller caller, Choice choice, Nonce nonce) {
    var stratum = ballots.stratum(poll.district(), caller.person());
    return new Ballots.Ballot(
        poll.id(),
        nonce.tracker(poll.id()),
        choice,
        stratum.verified(),
        poll.bySchool() ? stratum.school() : null);
  }

  private static void mustCloseBeforeBoard(Setting setting, Instant closesAt) {
    if (setting.board() == null || closesAt == null) return;
    if (closesAt.isAfter(setting.board().atStartOfDay(setting.zone()).toInstant()))
      throw new BadInput("closesAt", "pollAfterBoard", setting.board().toString());
  }

  /**
   * Where and when an initiative is discussed.
   *
   * @param board the day of the meeting that is to decide, or null
   */
  private record Setting(String district, ZoneId zone, LocalDate board) {}

  /** Locks the initiative's row: of two openings at the same moment the second finds the first. */
  private Setting locked(Initiative.Ref initiative) {
    entities
        .createNativeQuery("select id from initiative where id = ?1 for update")
        .setParameter(1, initiative.id())
        .getSingleResult();
    return setting(initiative);
  }

  private Setting setting(Initiative.Ref initiative) {
    var row =
        (Object[])
            entities
                .createNativeQuery(
                    "select d.slug, d.time_zone, i.board_on::text from initiative i"
                        + " join district d on d.id = i.district_id where i.id = ?1")
                .setParameter(1, initiative.id())
                .getSingleResult();
    return new Setting(
        (String) row[0],
        ZoneId.of((String) row[1]),
        row[2] == null ? null : LocalDate.parse((String) row[2]));
  }
}
