package org.roundtable.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.Row;
import org.roundtable.notice.page.Timeline;

/** How a system was decided on, from all proposals that name it, as far as the public has seen. */
@ApplicationScoped
@Transactional
public class Histories {
  /**
   * Of a motion that splits, only what it decided about this system. Most of them are told by the
   * proposals, so that these and the notice cannot differ.
   */
  private static final String EVENTS =
      """
      with system as (
        select district_id, id from notice where district_id = ?1 and slug = ?2
      ), proposal as (
        select i.district_id, i.id, i.slug, p.title, i.comments_close_at
          from system n
          join initiative_system s on s.district_id = n.district_id and s.notice_id = n.id
          join initiative i on i.district_id = s.district_id and i.id = s.initiative_id
               and i.stage <> 'DRAFT'
          join initiative_now p on p.id = i.id and p.version is not null
      )
      select at, kind, slug, title, number, words from (
        select c.at, c.to_stage as kind, p.slug, p.title, 0 as number, c.reason as words, 0 as rank
          from proposal p join stage_change c on c.district_id = p.district_id
               and c.initiative_id = p.id and c.to_stage in ('OPEN', 'BOARD', 'IN_USE', 'ENDED')
               and c.from_stage is distinct from c.to_stage
        union all
        select p.comments_close_at, 'QUESTIONS', p.slug, p.title, t.points, '{}', 1
          from proposal p join initiative_tally t on t.initiative_id = p.id and t.points > 0
        union all
        select v.published_at, 'CHANGED', p.slug, p.title, v.number, v.change_note, 2
          from proposal p join initiative_version v on v.district_id = p.district_id
               and v.initiative_id = p.id and v.published_at is not null and v.number > 1
        union all
        select l.closes_at, 'POLL', p.slug, p.title, 0, '{}', 3
          from proposal p join poll l on l.district_id = p.district_id and l.initiative_id = p.id
        union all
        select (m.meeting_on + time '18:00') at time zone r.time_zone, d.outcome, p.slug, p.title,
               m.id, d.reasons, 4
          from proposal p join system n on true
          join decision d on d.district_id = p.district_id and d.initiative_id = p.id
               and (not exists (select from decision_system s where s.decision_id = d.id)
                    or exists (select from decision_system s where s.decision_id = d.id
                               and s.district_id = n.district_id and s.notice_id = n.id))
          join motion m on m.id = d.motion_id join district r on r.id = d.district_id
        union all
        select v.published_at, 'NOTICE', '', '{}', v.number, v.change_note, 5
          from system n join notice_version v on v.district_id = n.district_id
               and v.notice_id = n.id and v.published_at is not null) t
       order by at, rank, number
      """;

  @PersistenceContext EntityManager entities;

  /** The earliest first. */
  public Timeline of(DistrictId district, String slug) {
    var query =
        entities.createNativeQuery(EVENTS).setParameter(1, district.value()).setParameter(2, slug);
    return new Timeline(
        Row.of(query.getResultList())
            .map(
                r ->
                    new Timeline.Event(
                        r.at(0), r.text(1), r.text(2), r.words(3), r.number(4), r.words(5)))
            .toList());
  }
}
