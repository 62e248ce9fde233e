-- A proposed data initiative, published in versions that never change, moving from draft to ended.

create table initiative (
  id                  integer generated always as identity primary key,
  district_id         integer not null references district,
  slug                text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
  stage               text not null check (stage in ('DRAFT', 'OPEN', 'RESPONSE', 'BOARD', 'DECIDED', 'IN_USE', 'ENDED')),
  outcome             text check (outcome in ('ADOPTED', 'ADOPTED_WITH_CONDITIONS', 'REJECTED', 'POSTPONED', 'WITHDRAWN')),
  comments_open_at    timestamptz,
  comments_close_at   timestamptz,
  short_window_reason words not null default '{}', -- published when the window is under 14 days
  board_on            date,                        -- the meeting that is to decide
  imported_from       text,                        -- where an imported consultation comes from, with its licence
  created_at          timestamptz not null default now(),
  created_by          bigint references person on delete set null,
  unique (district_id, id),
  unique (district_id, slug),
  check ((stage = 'DRAFT') or (comments_open_at is not null and comments_close_at > comments_open_at) or outcome = 'WITHDRAWN'),
  check (stage not in ('DECIDED', 'IN_USE', 'ENDED') or outcome is not null)
);

create table initiative_version (
  district_id    integer not null,
  initiative_id  integer not null,
  number         integer not null check (number >= 1),
  change_note    words not null default '{}',
  edited_at      timestamptz not null default now(),
  published_at   timestamptz,
  published_by   bigint references person on delete set null,
  primary key (district_id, initiative_id, number),
  foreign key (district_id, initiative_id) references initiative (district_id, id)
);
create unique index one_initiative_draft on initiative_version (initiative_id) where published_at is null;

create table initiative_part (
  district_id    integer not null,
  initiative_id  integer not null,
  number         integer not null,
  part           text not null,                    -- a name of org.roundtable.initiative.Part
  body           words not null,
  primary key (district_id, initiative_id, number, part),
  foreign key (district_id, initiative_id, number) references initiative_version on delete cascade
);

-- The systems that an initiative is about.
create table initiative_system (
  district_id    integer not null,
  initiative_id  integer not null,
  notice_id      integer not null,
  primary key (district_id, initiative_id, notice_id),
  foreign key (district_id, initiative_id) references initiative (district_id, id),
  foreign key (district_id, notice_id) references notice (district_id, id)
);

create table stage_change (
  id             bigint generated always as identity primary key,
  district_id    integer not null,
  initiative_id  integer not null,
  from_stage     text,
  to_stage       text not null,
  outcome        text,
  reason         words not null default '{}',
  at             timestamptz not null,
  by_person      bigint references person on delete set null,
  foreign key (district_id, initiative_id) references initiative (district_id, id)
);
create index on stage_change (initiative_id, id);

-- A published version never changes: not its texts, not its date.
create function refuse_change_of_published() returns trigger language plpgsql as $$
begin
  if tg_op in ('UPDATE', 'DELETE') and old.published_at is not null then
    if tg_op = 'UPDATE' and (to_jsonb(new) - 'published_by') = (to_jsonb(old) - 'published_by') then
      return new;                                  -- the publisher's account was deleted
    end if;
    raise exception 'a published version cannot be changed' using errcode = 'RT001';
  end if;
  return coalesce(new, old);
end $$;
create trigger published_is_final before update or delete on initiative_version
  for each row execute function refuse_change_of_published();
create trigger published_is_final before update or delete on notice_version
  for each row execute function refuse_change_of_published();

create function refuse_change_of_published_part() returns trigger language plpgsql as $$
declare
  r record := coalesce(new, old);
  published timestamptz;
begin
  if tg_table_name = 'initiative_part' then
    select published_at into published from initiative_version v
     where v.district_id = r.district_id and v.initiative_id = r.initiative_id and v.number = r.number;
  else
    select published_at into published from notice_version v
     where v.district_id = r.district_id and v.notice_id = r.notice_id and v.number = r.number;
  end if;
  if published is not null then
    raise exception 'a published version cannot be changed' using errcode = 'RT001';
  end if;
  return r;
end $$;
create trigger published_is_final before insert or update or delete on initiative_part
  for each row execute function refuse_change_of_published_part();
create trigger published_is_final before insert or update or delete on notice_answer
  for each row execute function refuse_change_of_published_part();
