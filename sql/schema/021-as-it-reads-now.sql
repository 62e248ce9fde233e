-- How an initiative and a notice read now: as published last, or as drafted while nothing is published (version null).
create view initiative_now as
select i.district_id, i.id, p.number as version, coalesce(t.body, '{}') as title, coalesce(s.body, '{}') as summary
  from initiative i
  left join lateral (select max(v.number) as number from initiative_version v
                      where v.district_id = i.district_id and v.initiative_id = i.id
                        and v.published_at is not null) p on true
  left join initiative_part t on t.district_id = i.district_id and t.initiative_id = i.id
        and t.number = coalesce(p.number, 1) and t.part = 'TITLE'
  left join initiative_part s on s.district_id = i.district_id and s.initiative_id = i.id
        and s.number = coalesce(p.number, 1) and s.part = 'SUMMARY';

create view notice_now as
select n.district_id, n.id, n.slug, p.number as version, coalesce(a.answer, '{}') as name
  from notice n
  left join lateral (select max(v.number) as number from notice_version v
                      where v.district_id = n.district_id and v.notice_id = n.id
                        and v.published_at is not null) p on true
  left join notice_answer a on a.district_id = n.district_id and a.notice_id = n.id
        and a.number = coalesce(p.number, 1) and a.question = 'NAME';
