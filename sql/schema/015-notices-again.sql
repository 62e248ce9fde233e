-- Two people in one draft: the second one to save is told, by this number, and loses nothing.
alter table notice_version add column revision integer not null default 0;

-- A draft may hold words before somebody has said yes or no.
alter table notice_answer alter column standing drop not null;

-- Every step of a system, with who and when.
create table notice_status_change (
  id           bigint generated always as identity primary key,
  district_id  integer not null,
  notice_id    integer not null,
  from_status  text not null,
  to_status    text not null,
  at           timestamptz not null,
  by_person    bigint references person on delete set null,
  foreign key (district_id, notice_id) references notice (district_id, id)
);
create index on notice_status_change (notice_id, id);

-- As before, and an answer cannot be moved out of a published version into a draft either.
create or replace function refuse_change_of_published_part() returns trigger language plpgsql as $$
declare
  r record;
  published boolean;
begin
  foreach r in array array_remove(array[old, new], null) loop
    if tg_table_name = 'initiative_part' then
      select v.published_at is not null into published from initiative_version v
       where v.district_id = r.district_id and v.initiative_id = r.initiative_id and v.number = r.number;
    else
      select v.published_at is not null into published from notice_version v
       where v.district_id = r.district_id and v.notice_id = r.notice_id and v.number = r.number;
    end if;
    if published then
      raise exception 'a published version cannot be changed' using errcode = 'RT001';
    end if;
  end loop;
  return coalesce(new, old);
end $$;
