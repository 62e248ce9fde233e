package org.roundtable.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.roundtable.account.Caller;
import org.roundtable.account.Role;
import org.roundtable.initiative.Initiative;
import org.roundtable.initiative.Initiatives;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.Numbers;
import org.roundtable.kernel.Row;
import org.roundtable.opinion.math.Opinion;
import org.roundtable.opinion.math.Participant;
import org.roundtable.opinion.math.Statement;

/**
 * What families agree on about an initiative. Reckoned anew when a reaction or a point has changed,
 * by one reader at a time, who then rests for half a second or for as long as it took; meanwhile
 * the others read what was.
 */
@ApplicationScoped
@Transactional
public class Opinions {
  private static final long REST_MILLIS = 500;
  private static final int REMEMBERED = 64;

  private static final String DONE =
      """
      select r.point_id from reaction r join point_tally t on t.point_id = r.point_id
       where t.initiative_id = ?1 and r.person_id = ?2
      union select id from comment where initiative_id = ?1 and author_id = ?2 and point_id is null
      """;

  private final SecureRandom random = new SecureRandom();
  @PersistenceContext EntityManager entities;
  @Inject Initiatives initiatives;
  @Inject Votes votes;
  @Inject Clock clock;
  private final Map<Integer, Slot> slots = new ConcurrentHashMap<>();

  /**
   * What was reckoned last for one initiative.
   *
   * @param until the millisecond until which nobody asks whether it still holds
   * @param whole nothing changed while it was
   */
  private record Result(String stamp, long until, Opinion opinion, Picture picture, boolean whole) {
    Result until(long later) {
      return new Result(stamp, later, opinion, picture, whole);
    }
  }

  /** Where the result of one initiative stands, and the lock of whoever reckons it. */
  private static final class Slot {
    private final ReentrantLock reckoning = new ReentrantLock();
    private volatile Result result;
  }

  /**
   * What one reader gets to see, all of one reckoning.
   *
   * @param standing where the reader stands; empty for who reacted to too few points
   * @param next points for the reader to react to
   * @param words of the points that it names, as they read now; those that others do not see are
   *     not among them
   */
  public record View(
      Picture picture, Optional<Participant> standing, List<Long> next, Map<Long, String> words) {}

  /**
   * @param of an initiative that the caller may read
   * @param many to draw for the reader at most
   */
  public View view(Initiative.Ref of, Caller caller, int many) {
    var result = result(of.id());
    var next = drawn(of, caller, result, many);
    var named =
        Stream.concat(result.picture().points().stream(), next.stream()).distinct().toList();
    var words = words(of, named);
    return new View(
        result.picture(),
        standing(caller, result),
        next.stream().filter(words::containsKey).toList(),
        words);
  }

  public View view(DistrictId district, Caller caller, String initiative, int many) {
    return view(initiatives.find(district, caller, initiative), caller, many);
  }

  public Picture picture(DistrictId district, Caller caller, String initiative) {
    return picture(initiatives.find(district, caller, initiative));
  }

  /**
   * @param of an initiative that whoever asks may read
   */
  Picture picture(Initiative.Ref of) {
    return result(of.id()).picture();
  }

  /**
   * What the reactions say that the caller's transaction sees: in a frozen one it goes with
   * everything else that is read there, whatever others have read in the meantime.
   *
   * @param of an initiative that whoever asks may read
   */
  public OpinionRecord asSeenNow(Initiative.Ref of) {
    var stamp = votes.stamp(of.id());
    var slot = slots.get(of.id());
    var last = slot == null ? null : slot.result;
    var same = last != null && last.whole() && last.stamp().equals(stamp);
    return OpinionRecord.of((same ? last : reckoned(of.id(), stamp)).picture());
  }

  /** Where the caller stands, if they have reacted to enough points; nobody is told of another. */
  private static Optional<Participant> standing(Caller caller, Result result) {
    if (caller.person() == null) return Optional.empty();
    long me = caller.person().value();
    return result.opinion().participants().stream()
        .filter(p -> p.id() == me && p.admitted())
        .findFirst();
  }

  /**
   * The words of these points as they read now; those that others do not see are not among them.
   */
  public Map<Long, String> words(
      DistrictId district, Caller caller, String initiative, List<Long> points) {
    return words(initiatives.find(district, caller, initiative), points);
  }

  Map<Long, String> words(Initiative.Ref ref, Collection<Long> points) {
    if (points.isEmpty()) return Map.of();
    var rows =
        entities
            .createNativeQuery(
                "select id, text from comment where initiative_id = ?1 and state = 'SHOWN'"
                    + " and id = any(cast(string_to_array(?2, ',') as bigint[]))")
            .setParameter(1, ref.id())
            .setParameter(2, Numbers.joined(points))
            .getResultList();
    var words = new HashMap<Long, String>();
    Row.of(rows).forEach(row -> words.put(row.big(0), row.text(1)));
    return words;
  }

  /**
   * Points to react to next: not the caller's own, none that they reacted to, drawn by the method's
   * priority, which lifts new ones. None for who cannot react, or while nobody can.
   */
  private List<Long> drawn(Initiative.Ref ref, Caller caller, Result result, int many) {
    if (!caller.is(ref.district(), Role.PARENT) || !ref.takesReactions()) return List.of();
    var done = new HashSet<Long>();
    for (var id :
        entities
            .createNativeQuery(DONE)
            .setParameter(1, ref.id())
            .setParameter(2, caller.person().value())
            .getResultList()) done.add(((Number) id).longValue());
    var open =
        result.opinion().statements().stream()
            .filter(s -> !s.moderatedOut() && !done.contains(s.id()))
            .toList();
    return Draw.of(open, many, Statement::priority, random::nextDouble).stream()
        .map(Statement::id)
        .toList();
  }

  private Result result(int initiative) {
    if (slots.size() > REMEMBERED) slots.clear();
    var slot = slots.computeIfAbsent(initiative, i -> new Slot());
    if (isFresh(slot.result) || slot.result != null && !slot.reckoning.tryLock())
      return slot.result;
    if (!slot.reckoning.isHeldByCurrentThread()) slot.reckoning.lock();
    try {
      if (!isFresh(slot.result)) slot.result = renewed(initiative, slot.result);
      return slot.result;
    } finally {
      slot.reckoning.unlock();
    }
  }

  private boolean isFresh(Result result) {
    return result != null && clock.millis() < result.until();
  }

  private Result renewed(int initiative, Result last) {
    var stamp = votes.stamp(initiative);
    if (last != null && last.stamp().equals(stamp)) return last.until(clock.millis() + REST_MILLIS);
    return reckoned(initiative, stamp);
  }

  private Result reckoned(int initiative, String stamp) {
    long begun = clock.millis();
    var opinion = Opinion.of(votes.log(initiative).matrix());
    var picture = Picture.of(opinion, votes.verified(initiative), votes.families(initiative));
    var whole = stamp.equals(votes.stamp(initiative));
    long now = clock.millis();
    long until = now + Math.max(REST_MILLIS, now - begun);
    return new Result(stamp, until, opinion, picture, whole);
  }
}
