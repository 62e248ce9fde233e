package org.roundtable.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.roundtable.account.Caller;
import org.roundtable.account.Limit;
import org.roundtable.account.Limits;
import org.roundtable.account.Role;
import org.roundtable.account.VerifiedLevel;
import org.roundtable.initiative.Initiatives;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.NotFound;
import org.roundtable.kernel.PlainText;

/**
 * What members bring before a moderator. A report puts a comment into the queue and nothing more,
 * until three verified people have reported it: then it waits for the moderator out of sight.
 */
@ApplicationScoped
@Transactional
public class Reports {
  /** So many different verified people take a comment from the public. */
  public static final int ENOUGH = 3;

  @PersistenceContext EntityManager entities;
  @Inject Initiatives initiatives;
  @Inject ModerationActs acts;
  @Inject Limits limits;
  @Inject Clock clock;

  /** Why a comment should be looked at; words are needed where the reason is "other". */
  public record Why(Reason reason, String note) {
    private Why checked() {
      if (reason == null) throw new BadInput("reason", "reason");
      return new Why(
          reason,
          reason == Reason.OTHER
              ? PlainText.neededParagraphs("note", note, 2000)
              : PlainText.paragraphs("note", note, 2000));
    }
  }

  /** Reports somebody else's comment, once. */
  public void report(DistrictId district, Caller caller, Comments.Place place, Why why) {
    caller.mustBe(district, Role.PARENT);
    var initiative = initiatives.find(district, caller, place.initiative());
    var comment = entities.find(Comment.class, place.id(), LockModeType.PESSIMISTIC_WRITE);
    if (comment == null
        || comment.initiative() != initiative.id()
        || comment.state() != State.SHOWN) throw new NotFound();
    if (comment.isOf(caller)) throw new OwnPoint();
    var checked = why.checked();
    limits.take(Limit.REPORT_OF_PERSON, caller.person().value());
    file(district, caller, comment, checked);
    if (enough(district, comment)) acts.hold(district, comment.id());
  }

  private void file(DistrictId district, Caller caller, Comment comment, Why why) {
    var filed =
        entities
            .createNativeQuery(
                """
                insert into report (district_id, comment_id, reporter_id, reason, note, at)
                values (?1, ?2, ?3, ?4, ?5, ?6) on conflict (comment_id, reporter_id) do nothing
                """)
            .setParameter(1, district.value())
            .setParameter(2, comment.id())
            .setParameter(3, caller.person().value())
            .setParameter(4, why.reason().name())
            .setParameter(5, why.note())
            .setParameter(6, Timestamp.from(clock.instant()))
            .executeUpdate();
    if (filed == 0) throw new AlreadyReported();
  }

  /** The words of people who work for the district are never taken away by a number of reports. */
  private boolean enough(DistrictId district, Comment comment) {
    List<?> verified =
        entities
            .createNativeQuery(
                """
                select r.reporter_id from report r
                  join membership m on m.district_id = r.district_id and m.person_id = r.reporter_id
                 where r.comment_id = ?1 and r.settled_at is null and m.verified_level >= ?2
                   and not exists (select 1 from role_grant g
                                    where g.person_id = ?3 and g.district_id = ?4
                                      and g.role in ('STAFF', 'MODERATOR', 'CLERK', 'DISTRICT_ADMINISTRATOR'))
                """)
            .setParameter(1, comment.id())
            .setParameter(2, VerifiedLevel.COUNTS)
            .setParameter(3, comment.author() == null ? 0 : comment.author())
            .setParameter(4, district.value())
            .getResultList();
    return verified.size() >= ENOUGH;
  }
}
