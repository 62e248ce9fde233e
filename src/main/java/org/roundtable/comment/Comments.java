package org.roundtable.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.roundtable.account.Caller;
import org.roundtable.account.Limit;
import org.roundtable.account.Limits;
import org.roundtable.account.Role;
import org.roundtable.initiative.Initiative;
import org.roundtable.initiative.Initiatives;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.NotFound;

/** People's own words: making, changing and withdrawing them. */
@ApplicationScoped
@Transactional
public class Comments {
  @PersistenceContext EntityManager entities;
  @Inject Initiatives initiatives;
  @Inject Waiting waiting;
  @Inject Limits limits;
  @Inject Clock clock;

  /** A comment by its number, below the initiative of this slug. */
  public record Place(String initiative, long id) {}

  /**
   * Makes a point. The same words again, as a form that is sent twice sends them, make none.
   *
   * @return its id, or that of the earlier one
   * @throws CommentsClosed outside of the initiative's window
   */
  public long makePoint(DistrictId district, Caller caller, String initiative, Draft words) {
    caller.mustBe(district, Role.PARENT);
    var ref = open(initiatives.find(district, caller, initiative));
    return keep(Comment.point(ref, caller.person(), words), caller);
  }

  /**
   * Replies to a point that the caller can see; the same words again make no second reply.
   *
   * @return the reply's id, or that of the earlier one
   */
  public long reply(DistrictId district, Caller caller, Place place, Draft words) {
    caller.mustBe(district, Role.PARENT);
    var ref = open(initiatives.find(district, caller, place.initiative()));
    var point = find(ref, place.id());
    if (point.state() != State.SHOWN) throw new NotFound();
    return keep(point.reply(ref, caller.person(), words), caller);
  }

  /** Changes own words; what they said before is kept, and shown if it was public. */
  public void edit(DistrictId district, Caller caller, Place place, Draft words) {
    caller.mustBe(district, Role.PARENT);
    var ref = initiatives.find(district, caller, place.initiative());
    var comment = own(ref, caller, place.id());
    open(ref);
    if (comment.isPoint() && answered(comment)) throw new AlreadyAnswered();
    var before = new Draft(comment.text(), comment.details());
    var seen = comment.state() == State.SHOWN;
    var now = clock.instant();
    if (comment.edit(words, now, waiting.holds(district, caller))) remember(comment, before, seen);
  }

  /** Takes own words back, at any time. */
  public void withdraw(DistrictId district, Caller caller, Place place) {
    caller.mustBeSignedIn();
    var ref = initiatives.find(district, caller, place.initiative());
    own(ref, caller, place.id()).withdraw();
  }

  private Initiative.Ref open(Initiative.Ref initiative) {
    if (!initiative.takesComments(clock.instant())) throw new CommentsClosed();
    return initiative;
  }

  private long keep(Comment comment, Caller caller) {
    var district = new DistrictId(comment.district());
    var verified = waiting.verified(district, caller);
    var person = caller.person().value();
    var earlier = earlier(comment);
    if (earlier.isPresent()) return earlier.get();
    limits.take(verified ? Limit.COMMENT_OF_VERIFIED : Limit.COMMENT_OF_NEWCOMER, person);
    limits.take(
        verified ? Limit.COMMENT_OF_VERIFIED_A_DAY : Limit.COMMENT_OF_NEWCOMER_A_DAY, person);
    entities.persist(comment.made(clock.instant(), waiting.holds(district, caller)));
    entities.flush();
    return comment.id();
  }

  /** What the author has said in these words at this place; one author's words come in turn. */
  private Optional<Long> earlier(Comment comment) {
    entities
        .createNativeQuery("select id from person where id = ?1 for no key update")
        .setParameter(1, comment.author())
        .getResultList();
    return entities
        .createQuery(
            "select c.id from Comment c where c.author = :author and c.initiative = :initiative"
                + " and coalesce(c.point, 0) = :point and c.state <> :withdrawn"
                + " and c.text = :text and c.details = :details order by c.id",
            Long.class)
        .setParameter("author", comment.author())
        .setParameter("initiative", comment.initiative())
        .setParameter("point", comment.isPoint() ? 0 : comment.pointId())
        .setParameter("withdrawn", State.WITHDRAWN)
        .setParameter("text", comment.text())
        .setParameter("details", comment.details())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  private Comment find(Initiative.Ref initiative, long id) {
    var found = entities.find(Comment.class, id);
    if (found == null || found.initiative() != initiative.id()) throw new NotFound();
    return found;
  }

  /** Own words, locked until this transaction ends; what the caller cannot see is not there. */
  private Comment own(Initiative.Ref initiative, Caller caller, long id) {
    var found = find(initiative, id);
    entities.refresh(found, LockModeType.PESSIMISTIC_WRITE);
    if (!found.isOf(caller) && found.state() != State.SHOWN) throw new NotFound();
    found.mustBeOf(caller);
    return found;
  }

  private boolean answered(Comment point) {
    return !entities
        .createNativeQuery("select 1 from point_tally where point_id = ?1 and answered")
        .setParameter(1, point.id())
        .getResultList()
        .isEmpty();
  }

  private void remember(Comment comment, Draft before, boolean seen) {
    entities
        .createNativeQuery(
            """
            insert into comment_version (comment_id, number, text, details, replaced_at, seen)
            select ?1, coalesce(max(number), 0) + 1, ?2, ?3, ?4, ?5
              from comment_version where comment_id = ?1
            """)
        .setParameter(1, comment.id())
        .setParameter(2, before.text())
        .setParameter(3, before.details())
        .setParameter(4, Timestamp.from(clock.instant()))
        .setParameter(5, seen)
        .executeUpdate();
  }
}
