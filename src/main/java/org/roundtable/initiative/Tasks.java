package org.roundtable.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.roundtable.account.Caller;
import org.roundtable.account.Role;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.Row;

/** What waits on the desk of a district, for each role what it can do something about. */
@ApplicationScoped
@Transactional
public class Tasks {
  private static final Duration SOON = Duration.ofDays(7);

  private static final String ALL =
      """
      with open_draft as (
        select v.initiative_id, v.number, v.edited_at from initiative_version v
         where v.district_id = ?1 and v.published_at is null),
      titled as (
        select i.id, i.slug, i.stage, i.comments_close_at, i.board_on, n.title
          from initiative i join initiative_now n on n.id = i.id where i.district_id = ?1)
      select kind, slug, title, at, n from (
        select 'QUEUE' kind, null slug, '{}' title, min(created_at) at, count(*) n from (
            select c.id, c.created_at from comment c where c.district_id = ?1 and c.state = 'WAITING'
            union
            select c.id, c.created_at from report r join comment c on c.id = r.comment_id
             where r.district_id = ?1 and r.settled_at is null) w
        having count(*) > 0
        union all
        select case when comments_close_at <= ?2 then 'OVER' else 'CLOSING' end, slug, title, comments_close_at, 0
          from titled where stage = 'OPEN' and comments_close_at < ?3
        union all
        select 'RESPONSE', slug, title, comments_close_at,
               (select count(*) from comment c where c.initiative_id = titled.id and c.point_id is null
                   and c.state = 'SHOWN' and not exists (
                     select 1 from theme_point tp join theme t on t.id = tp.theme_id
                      where tp.point_id = c.id and t.published_at is not null))
          from titled where stage = 'RESPONSE'
        union all
        select 'BOARD', titled.slug, title, cast(board_on as timestamp) at time zone r.time_zone, 0
          from titled join district r on r.id = ?1 where stage = 'BOARD'
        union all
        select 'DRAFT', titled.slug, title, d.edited_at, d.number
          from titled join open_draft d on d.initiative_id = titled.id
         where stage not in ('DECIDED', 'IN_USE', 'ENDED')
        union all
        select 'NOTICE', n.slug, n.name, v.edited_at, v.number
          from notice_now n join notice_version v on v.notice_id = n.id
         where n.district_id = ?1 and v.published_at is null) t
       order by at limit 200
      """;

  @PersistenceContext EntityManager entities;
  @Inject Clock clock;

  /** In the order of {@link Task.Errand}; what is due first stands first. */
  public List<Task> waiting(DistrictId district, Caller caller) {
    caller.mustBe(
        district,
        Role.STAFF,
        Role.MODERATOR,
        Role.CLERK,
        Role.BOARD_MEMBER,
        Role.DISTRICT_ADMINISTRATOR);
    var now = clock.instant();
    var rows =
        entities
            .createNativeQuery(ALL)
            .setParameter(1, district.value())
            .setParameter(2, Timestamp.from(now))
            .setParameter(3, Timestamp.from(now.plus(SOON)))
            .getResultList();
    return Row.of(rows).map(Tasks::task).filter(task -> concerns(task, district, caller)).toList();
  }

  private static Task task(Row row) {
    return new Task(
        row.constant(0, Task.Errand.class), row.text(1), row.words(2), row.at(3), row.number(4));
  }

  private static boolean concerns(Task task, DistrictId district, Caller caller) {
    return switch (task.kind()) {
      case QUEUE -> caller.is(district, Role.MODERATOR);
      case BOARD -> caller.is(district, Role.STAFF, Role.CLERK);
      default -> caller.is(district, Role.STAFF);
    };
  }
}
