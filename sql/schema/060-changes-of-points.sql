-- Whoever reckons with all points of an initiative sees by one number whether they still say what they said.
alter table initiative_tally add changes bigint not null default 0;

create function note_new_points() returns trigger language plpgsql as $$
begin
  insert into initiative_tally as t (initiative_id, changes)
  select distinct initiative_id, 1 from fresh where point_id is null and state = 'SHOWN' order by 1
  on conflict (initiative_id) do update set changes = t.changes + 1;
  return null;
end $$;
create trigger note_insert after insert on comment
  referencing new table as fresh for each statement execute function note_new_points();

create function note_changed_points() returns trigger language plpgsql as $$
begin
  insert into initiative_tally as t (initiative_id, changes)
  select distinct f.initiative_id, 1 from fresh f join stale s using (id)
   where f.point_id is null and 'SHOWN' in (f.state, s.state)
     and (f.state, f.text, f.details, f.author_id) is distinct from (s.state, s.text, s.details, s.author_id)
   order by 1
  on conflict (initiative_id) do update set changes = t.changes + 1;
  return null;
end $$;
create trigger note_update after update on comment
  referencing old table as stale new table as fresh for each statement execute function note_changed_points();
