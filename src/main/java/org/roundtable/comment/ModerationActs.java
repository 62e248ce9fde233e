package org.roundtable.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.roundtable.account.Caller;
import org.roundtable.account.Role;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.NotFound;
import org.roundtable.kernel.Numbers;
import org.roundtable.kernel.PlainText;

/**
 * What moderators do. Each act is a row for good, with who, when and why; the public reads the log
 * without names, the author gets the reason.
 */
@ApplicationScoped
@Transactional
public class ModerationActs {
  /** So many comments at most in one act. */
  public static final int MOST = 1000;

  @PersistenceContext EntityManager entities;
  @Inject HiddenMail mail;
  @Inject Clock clock;

  /**
   * What to do and why.
   *
   * @param reason mandatory when hiding, as is the note
   * @param note to the author
   */
  public record Order(Act act, Reason reason, String note) {
    private Order checked() {
      if (act == null || act == Act.HOLD) throw new BadInput("act", "act");
      if (act == Act.HIDE && reason == null) throw new BadInput("reason", "reason");
      return new Order(
          act,
          reason,
          act == Act.HIDE
              ? PlainText.neededParagraphs("note", note, 2000)
              : PlainText.paragraphs("note", note, 2000));
    }
  }

  /** A comment as the statements of an act need it. */
  record Subject(long id, State state, Act last, State before, boolean open) {

    /** The state after this order, or null where there is nothing to do. */
    State after(Act act) {
      if (act == Act.UNDO) return state.canUndo(last, before) ? state.undo(last, before) : null;
      if (!state.allows(act)) return null;
      var next = state.after(act);
      return next == state && !open ? null : next;
    }
  }

  /**
   * Does one thing to several comments; those where there is nothing to do are left as they are.
   *
   * @return how many were changed or settled
   * @throws NothingChanged if none was
   */
  public int act(DistrictId district, Caller caller, Collection<Long> comments, Order wanted) {
    caller.mustBe(district, Role.MODERATOR);
    var order = wanted.checked();
    if (comments.isEmpty()) throw new BadInput("comments", "choose");
    if (comments.size() > MOST) throw new BadInput("comments", "tooMany", MOST);
    var byTarget = new TreeMap<State, List<Long>>();
    for (var subject : subjects(district, comments)) {
      var next = subject.after(order.act());
      if (next != null) byTarget.computeIfAbsent(next, s -> new ArrayList<>()).add(subject.id());
    }
    var all = byTarget.values().stream().flatMap(List::stream).sorted().toList();
    if (all.isEmpty()) throw new NothingChanged();
    var now = clock.instant();
    log(order, caller.person().value(), now, all);
    byTarget.forEach((next, ids) -> move(next, ids));
    if (order.act() != Act.UNDO) settle(all, now);
    if (order.act() == Act.HIDE) mail.write(district, all, order);
    return all.size();
  }

  /** The portal's own rule takes a comment back to the queue. */
  void hold(DistrictId district, long comment) {
    var ids = List.of(comment);
    for (var subject : subjects(district, ids)) {
      var next = subject.state().after(Act.HOLD);
      insert(Act.HOLD, null, "", null, clock.instant(), ids);
      move(next, ids);
    }
  }

  /** The author's answer to the moderator, once, while the comment is hidden by this act. */
  public void answer(DistrictId district, Caller caller, long act, String words) {
    var person = caller.mustBeSignedIn();
    var mine =
        entities
            .createNativeQuery(
                """
                select a.id from moderation_act a join comment c on c.id = a.comment_id
                 where a.id = ?2 and a.district_id = ?1 and a.act = 'HIDE' and a.answered_at is null
                   and c.author_id = ?3 and c.state = 'HIDDEN'
                   and not exists (select 1 from moderation_act b where b.comment_id = c.id and b.id > a.id)
                   for update of a
                """)
            .setParameter(1, district.value())
            .setParameter(2, act)
            .setParameter(3, person.value())
            .getResultList();
    if (mine.isEmpty()) throw new NotFound();
    entities
        .createNativeQuery("update moderation_act set answer = ?2, answered_at = ?3 where id = ?1")
        .setParameter(1, act)
        .setParameter(2, PlainText.neededParagraphs("answer", words, 2000))
        .setParameter(3, Timestamp.from(clock.instant()))
        .executeUpdate();
  }

  /** Locked in the order of their numbers, so that two moderators never wait for each other. */
  private List<Subject> subjects(DistrictId district, Collection<Long> comments) {
    return Rows.of(
            entities
                .createNativeQuery(
                    """
                    select c.id, c.state, a.act, a.state_before,
                           a.answered_at is not null
                           or exists (select 1 from report r where r.comment_id = c.id and r.settled_at is null)
                      from (select id, state from comment
                             where district_id = ?1 and id = any (cast(string_to_array(?2, ',') as bigint[]))
                             order by id for update) c
                      left join lateral (select * from moderation_act a where a.comment_id = c.id
                                          order by a.id desc limit 1) a on true
                    """)
                .setParameter(1, district.value())
                .setParameter(2, Numbers.joined(comments)))
        .stream()
        .map(
            row ->
                new Subject(
                    ((Number) row[0]).longValue(),
                    State.valueOf((String) row[1]),
                    row[2] == null ? null : Act.valueOf((String) row[2]),
                    row[3] == null ? null : State.valueOf((String) row[3]),
                    Boolean.TRUE.equals(row[4])))
        .toList();
  }

  private void log(Order order, long moderator, Instant now, List<Long> ids) {
    insert(order.act(), order.reason(), order.note(), moderator, now, ids);
  }

  private void insert(
      Act act, Reason reason, String note, Long moderator, Instant now, List<Long> ids) {
    entities
        .createNativeQuery(
            """
            insert into moderation_act
                   (district_id, comment_id, act, reason, note, state_before, at, moderator_id, together)
            select district_id, id, ?2, nullif(?3, ''), ?4, state, ?5, nullif(cast(?6 as bigint), 0),
                   case when row_number() over (order by id) = 1 then cast(?7 as integer) else 0 end
              from comment where id = any (cast(string_to_array(?1, ',') as bigint[])) order by id
            """)
        .setParameter(1, Numbers.joined(ids))
        .setParameter(2, act.name())
        .setParameter(3, reason == null ? "" : reason.name())
        .setParameter(4, note)
        .setParameter(5, Timestamp.from(now))
        .setParameter(6, moderator == null ? 0 : moderator)
        .setParameter(7, ids.size())
        .executeUpdate();
  }

  private void move(State next, List<Long> ids) {
    entities
        .createNativeQuery(
            "update comment set state = ?2"
                + " where id = any (cast(string_to_array(?1, ',') as bigint[])) and state <> ?2")
        .setParameter(1, Numbers.joined(ids))
        .setParameter(2, next.name())
        .executeUpdate();
  }

  private void settle(List<Long> ids, Instant now) {
    entities
        .createNativeQuery(
            "update report set settled_at = ?2 where settled_at is null"
                + " and comment_id = any (cast(string_to_array(?1, ',') as bigint[]))")
        .setParameter(1, Numbers.joined(ids))
        .setParameter(2, Timestamp.from(now))
        .executeUpdate();
  }
}
