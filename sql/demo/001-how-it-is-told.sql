-- What the story below is told with. One connection reads all of these files, so what stands here holds until
-- the last of them; nothing of it stays in the database.

-- A sentence in both languages.
create or replace function pg_temp.w(en text, es text) returns text language sql immutable as
$$ select jsonb_build_object('en', en, 'es', es)::text $$;

-- One version of a proposal: what the version before says, but for the parts that are told anew; published at once,
-- and a published version never changes.
create or replace function pg_temp.version(iid int, n int, note_en text, note_es text, at timestamptz, parts text[][])
returns void language plpgsql as $$
declare d int; a text[];
begin
  select district_id into d from initiative where id = iid;
  insert into initiative_version (district_id, initiative_id, number, change_note, edited_at)
  values (d, iid, n, case when note_en is null then '{}' else pg_temp.w(note_en, note_es) end, coalesce(at, now()));
  insert into initiative_part (district_id, initiative_id, number, part, body)
  select d, iid, n, part, body from initiative_part where initiative_id = iid and number = n - 1 and part <> all (parts[:][1:1]);
  foreach a slice 1 in array parts loop
    insert into initiative_part (district_id, initiative_id, number, part, body) values (d, iid, n, a[1], pg_temp.w(a[2], a[3]));
  end loop;
  if at is not null then
    update initiative_version set published_at = at,
           published_by = (select g.person_id from role_grant g where g.district_id = d and g.role = 'STAFF' limit 1)
     where initiative_id = iid and number = n;
  end if;
end $$;
