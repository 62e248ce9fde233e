package org.roundtable.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import org.roundtable.account.Caller;
import org.roundtable.account.Limit;
import org.roundtable.account.Limits;
import org.roundtable.account.Role;
import org.roundtable.initiative.Initiatives;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.NotFound;

/**
 * Agree, disagree, pass: one row for a person and a point, written by one statement; the counts are
 * kept by the database in the same transaction.
 */
@ApplicationScoped
@Transactional
public class Reactions {
  @PersistenceContext EntityManager entities;
  @Inject Initiatives initiatives;
  @Inject Limits limits;
  @Inject Clock clock;

  /**
   * Reacts, or changes an earlier reaction.
   *
   * @return the counts with this reaction in them
   */
  public Tally react(DistrictId district, Caller caller, Comments.Place place, Reaction value) {
    var point = open(district, caller, place);
    if (value == null) throw new BadInput("value", "reaction");
    entities
        .createNativeQuery(
            """
            insert into reaction as r (point_id, person_id, value, at) values (?1, ?2, ?3, ?4)
            on conflict (point_id, person_id) do update set value = excluded.value, at = excluded.at
             where r.value <> excluded.value
            """)
        .setParameter(1, point)
        .setParameter(2, caller.person().value())
        .setParameter(3, value.value())
        .setParameter(4, Timestamp.from(clock.instant()))
        .executeUpdate();
    return tally(point);
  }

  /** Takes the reaction back; without one nothing happens. */
  public Tally remove(DistrictId district, Caller caller, Comments.Place place) {
    var point = open(district, caller, place);
    entities
        .createNativeQuery("delete from reaction where point_id = ?1 and person_id = ?2")
        .setParameter(1, point)
        .setParameter(2, caller.person().value())
        .executeUpdate();
    return tally(point);
  }

  private long open(DistrictId district, Caller caller, Comments.Place place) {
    caller.mustBe(district, Role.PARENT);
    var initiative = initiatives.find(district, caller, place.initiative());
    var comment = entities.find(Comment.class, place.id());
    if (comment == null
        || comment.initiative() != initiative.id()
        || comment.state() != State.SHOWN) throw new NotFound();
    comment.mustBePoint();
    if (comment.isOf(caller)) throw new OwnPoint();
    if (!initiative.takesReactions()) throw new ReactionsClosed();
    limits.take(Limit.REACTION_OF_PERSON, caller.person().value());
    return comment.id();
  }

  private Tally tally(long point) {
    var row =
        (Object[])
            entities
                .createNativeQuery(
                    "select agree, disagree, pass from point_tally where point_id = ?1")
                .setParameter(1, point)
                .getSingleResult();
    return new Tally(
        ((Number) row[0]).intValue(), ((Number) row[1]).intValue(), ((Number) row[2]).intValue());
  }
}
