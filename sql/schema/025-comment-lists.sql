-- What lists of points stand on is kept: whether others see the point, whether the district has
-- answered it, how many replies others see; and per initiative how many points it shows.

alter table point_tally
  add shown    boolean not null default false,
  add answered boolean not null default false,
  add replies  integer not null default 0;

create table initiative_tally (
  initiative_id  integer primary key references initiative on delete cascade,
  points         integer not null default 0
);

drop index most_supported, most_divisive;
create index newest_points on point_tally (initiative_id, point_id) where shown;
create index most_supported on point_tally (initiative_id, support, point_id) where shown;
create index most_divisive on point_tally (initiative_id, division, point_id) where shown;
create index unanswered_points on point_tally (initiative_id, support, point_id) where shown and not answered;

-- The author's own, others' never: an author finds what only he or she sees.
create index on comment (author_id, initiative_id, id);

create function add_to_lists() returns trigger language plpgsql as $$
begin
  insert into point_tally (point_id, initiative_id, shown)
  select id, initiative_id, state = 'SHOWN' from fresh where point_id is null;
  update point_tally t set replies = t.replies + d.n
    from (select point_id, count(*) n from fresh
           where point_id is not null and state = 'SHOWN' group by point_id order by point_id) d
   where t.point_id = d.point_id;
  insert into initiative_tally as t (initiative_id, points)
  select initiative_id, count(*) from fresh where point_id is null and state = 'SHOWN'
   group by initiative_id order by initiative_id
  on conflict (initiative_id) do update set points = t.points + excluded.points;
  return null;
end $$;
drop trigger start_tally on comment;
drop function start_point_tally();
create trigger keep_lists_on_insert after insert on comment
  referencing new table as fresh for each statement execute function add_to_lists();

create function move_in_lists() returns trigger language plpgsql as $$
begin
  update point_tally t set shown = f.state = 'SHOWN' from fresh f
   where t.point_id = f.id and t.shown <> (f.state = 'SHOWN');
  update point_tally t set replies = t.replies + d.n
    from (select point_id, sum((f.state = 'SHOWN')::int - (s.state = 'SHOWN')::int) n
            from fresh f join stale s using (id, point_id)
           where point_id is not null group by point_id order by point_id) d
   where t.point_id = d.point_id and d.n <> 0;
  insert into initiative_tally as t (initiative_id, points)
  select * from (select f.initiative_id, sum((f.state = 'SHOWN')::int - (s.state = 'SHOWN')::int) n
                   from fresh f join stale s using (id)
                  where f.point_id is null group by f.initiative_id order by f.initiative_id) d where n <> 0
  on conflict (initiative_id) do update set points = t.points + excluded.points;
  return null;
end $$;
create trigger keep_lists_on_update after update on comment
  referencing old table as stale new table as fresh for each statement execute function move_in_lists();

-- A point is answered once a published theme holds it.
create function mark_answered(points bigint[]) returns void language sql as $$
  update point_tally t set answered = not t.answered
   where t.point_id = any (points)
     and t.answered <> exists (select 1 from theme_point tp join theme th on (th.district_id, th.id) = (tp.district_id, tp.theme_id)
                                where tp.point_id = t.point_id and th.published_at is not null)
$$;
create function answer_points() returns trigger language plpgsql as $$
begin
  perform mark_answered(array(select point_id from touched));
  return null;
end $$;
create trigger mark_on_insert after insert on theme_point
  referencing new table as touched for each statement execute function answer_points();
create trigger mark_on_delete after delete on theme_point
  referencing old table as touched for each statement execute function answer_points();
create function answer_theme() returns trigger language plpgsql as $$
begin
  perform mark_answered(array(select tp.point_id from theme_point tp where tp.theme_id = new.id));
  return null;
end $$;
create trigger mark_on_publication after update of published_at on theme
  for each row when (old.published_at is distinct from new.published_at) execute function answer_theme();

-- What stood before these triggers did.
update point_tally t set shown = c.state = 'SHOWN',
       replies = (select count(*) from comment r where r.point_id = c.id and r.state = 'SHOWN')
  from comment c where c.id = t.point_id;
select mark_answered(array(select point_id from theme_point));
insert into initiative_tally (initiative_id, points)
select initiative_id, count(*) from point_tally where shown group by initiative_id;

-- The log counts what was done in one go: on the first of those acts how many, on the others 0.
alter table moderation_act add together integer not null default 1 check (together >= 0);
create index moderation_log on moderation_act (district_id, id) where together > 0;
create index on moderation_act (district_id, comment_id) where answered_at is not null;

-- Was this wording ever before the public? Only then is it part of the history that others read.
alter table comment_version add seen boolean not null default true;
