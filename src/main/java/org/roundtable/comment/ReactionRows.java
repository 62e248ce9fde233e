package org.roundtable.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.roundtable.account.Caller;
import org.roundtable.account.Limit;
import org.roundtable.account.Limits;
import org.roundtable.initiative.Initiative;
import org.roundtable.initiative.Initiatives;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.NotFound;
import org.roundtable.kernel.Numbers;
import org.roundtable.kernel.Refused;
import org.roundtable.kernel.Row;

/**
 * Reactions of several people in one transaction: each is looked at by itself, and those that may
 * be are written by one statement. One row for a person and a point; the counts are kept by the
 * database.
 */
@ApplicationScoped
@Transactional
class ReactionRows {
  /** In one order, so that two writers never wait for each other in a circle. */
  private static final String WRITE =
      """
      insert into reaction as r (point_id, person_id, value, at)
      select point, person, value, ?4
        from unnest(cast(string_to_array(?1, ',') as bigint[]), cast(string_to_array(?2, ',') as bigint[]),
                    cast(string_to_array(?3, ',') as smallint[])) wanted (point, person, value)
       order by point, person
      on conflict (point_id, person_id) do update set value = excluded.value, at = excluded.at
       where r.value <> excluded.value
      """;

  private static final String REMOVE =
      """
      delete from reaction r
       using unnest(cast(string_to_array(?1, ',') as bigint[]), cast(string_to_array(?2, ',') as bigint[]))
             unwanted (point, person)
       where r.point_id = unwanted.point and r.person_id = unwanted.person
      """;

  private static final String TALLIES =
      "select point_id, agree, disagree, pass from point_tally"
          + " where point_id = any(cast(string_to_array(?1, ',') as bigint[]))";

  @PersistenceContext EntityManager entities;
  @Inject Initiatives initiatives;
  @Inject Limits limits;
  @Inject Clock clock;

  /**
   * What somebody wants to be their reaction to a point.
   *
   * @param value null: none
   */
  record Wanted(DistrictId district, Caller caller, Comments.Place place, Reaction value) {}

  private record Key(long point, long person) {}

  /** For each the counts with all of these reactions in them, or its refusal. */
  List<Supplier<Tally>> write(List<Wanted> all) {
    var points = points(all);
    var refs =
        initiatives.refs(
            points.values().stream().map(Comment::initiative).collect(Collectors.toSet()));
    var refused = new IdentityHashMap<Wanted, Refused>();
    var last = new LinkedHashMap<Key, Reaction>();
    for (var wanted : all)
      try {
        var point = points.get(wanted.place().id());
        check(wanted, point, point == null ? null : refs.get(point.initiative()));
        last.put(new Key(point.id(), wanted.caller().person().value()), wanted.value());
      } catch (Refused e) {
        refused.put(wanted, e);
      }
    write(last);
    var tallies = tallies(points.keySet());
    return all.stream()
        .<Supplier<Tally>>map(w -> () -> answer(refused.get(w), tallies.get(w.place().id())))
        .toList();
  }

  private static Tally answer(Refused refused, Tally tally) {
    if (refused != null) throw refused;
    return tally;
  }

  private void check(Wanted wanted, Comment comment, Initiative.Ref initiative) {
    var caller = wanted.caller();
    if (comment == null
        || !initiative.district().equals(wanted.district())
        || !initiative.slug().equals(wanted.place().initiative())
        || !initiative.isVisibleTo(caller)
        || comment.state() != State.SHOWN) throw new NotFound();
    comment.mustBePoint();
    if (comment.isOf(caller)) throw new OwnPoint();
    if (!initiative.takesReactions()) throw new ReactionsClosed();
    limits.take(Limit.REACTION_OF_PERSON, caller.person().value());
  }

  private Map<Long, Comment> points(List<Wanted> all) {
    return entities
        .createQuery("select c from Comment c where c.id in :ids", Comment.class)
        .setParameter("ids", all.stream().map(w -> w.place().id()).distinct().toList())
        .getResultStream()
        .collect(Collectors.toMap(Comment::id, Function.identity()));
  }

  private void write(Map<Key, Reaction> last) {
    var kept = keys(last, value -> value != null);
    var values = kept.stream().map(last::get).map(Reaction::value).toList();
    if (!kept.isEmpty())
      about(WRITE, kept)
          .setParameter(3, Numbers.joined(values))
          .setParameter(4, Timestamp.from(clock.instant()))
          .executeUpdate();
    var removed = keys(last, value -> value == null);
    if (!removed.isEmpty()) about(REMOVE, removed).executeUpdate();
  }

  private static List<Key> keys(Map<Key, Reaction> last, Predicate<Reaction> which) {
    return last.keySet().stream().filter(key -> which.test(last.get(key))).toList();
  }

  private Query about(String sql, List<Key> keys) {
    return entities
        .createNativeQuery(sql)
        .setParameter(1, Numbers.joined(keys.stream().map(Key::point).toList()))
        .setParameter(2, Numbers.joined(keys.stream().map(Key::person).toList()));
  }

  private Map<Long, Tally> tallies(Collection<Long> points) {
    var rows =
        entities.createNativeQuery(TALLIES).setParameter(1, Numbers.joined(points)).getResultList();
    return Row.of(rows)
        .collect(
            Collectors.toMap(
                row -> row.big(0), row -> new Tally(row.number(1), row.number(2), row.number(3))));
  }
}
