-- Reactions of several people are changed by one statement. Where two changes cancel each other the counts stay,
-- and the row is written all the same: whoever reckons from reactions sees by its version that they are others now.
create or replace function keep_point_tally() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    update point_tally t set agree = t.agree + d.a, disagree = t.disagree + d.n, pass = t.pass + d.p
      from (select point_id, count(*) filter (where value = 1) a, count(*) filter (where value = -1) n,
                   count(*) filter (where value = 0) p from fresh group by point_id order by point_id) d
     where t.point_id = d.point_id;
  elsif tg_op = 'DELETE' then
    update point_tally t set agree = t.agree - d.a, disagree = t.disagree - d.n, pass = t.pass - d.p
      from (select point_id, count(*) filter (where value = 1) a, count(*) filter (where value = -1) n,
                   count(*) filter (where value = 0) p from stale group by point_id order by point_id) d
     where t.point_id = d.point_id;
  else
    update point_tally t set agree = t.agree + d.a, disagree = t.disagree + d.n, pass = t.pass + d.p
      from (select point_id, sum(a) a, sum(n) n, sum(p) p from
             (select point_id, (value = 1)::int a, (value = -1)::int n, (value = 0)::int p from fresh
              union all
              select point_id, -(value = 1)::int, -(value = -1)::int, -(value = 0)::int from stale) x
            group by point_id order by point_id) d
     where t.point_id = d.point_id;
  end if;
  return null;
end $$;
