-- What lists of points stand on is what counting would give: reactions, replies, being shown and answered.
select t.point_id
  from point_tally t join comment c on c.id = t.point_id
 where (t.agree, t.disagree, t.pass)
       <> (select count(*) filter (where value = 1), count(*) filter (where value = -1), count(*) filter (where value = 0)
             from reaction r where r.point_id = c.id)
    or t.replies <> (select count(*) from comment r where r.point_id = c.id and r.state = 'SHOWN')
    or t.shown <> (c.state = 'SHOWN')
    or t.answered <> exists (select 1 from theme_point tp join theme th on th.id = tp.theme_id
                              where tp.point_id = c.id and th.published_at is not null)
union all
select c.id from comment c where c.point_id is null and not exists (select 1 from point_tally t where t.point_id = c.id)
union all
select i.initiative_id from initiative_tally i
 where i.points <> (select count(*) from comment c
                     where c.initiative_id = i.initiative_id and c.point_id is null and c.state = 'SHOWN');
