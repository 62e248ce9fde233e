-- The district's response: one answer per theme, tied to the points that it answers.

create table theme (
  id             integer generated always as identity primary key,
  district_id    integer not null,
  initiative_id  integer not null,
  position       integer not null default 0,
  title          words not null,
  answer         words not null default '{}',
  published_at   timestamptz,
  edited_at      timestamptz not null default now(),
  unique (district_id, id),
  foreign key (district_id, initiative_id) references initiative (district_id, id)
);
create index on theme (initiative_id, position, id);

create table theme_point (
  district_id  integer not null,
  theme_id     integer not null,
  point_id     bigint not null,
  primary key (district_id, theme_id, point_id),
  foreign key (district_id, theme_id) references theme (district_id, id) on delete cascade,
  foreign key (district_id, point_id) references comment (district_id, id)
);
create index on theme_point (point_id);

-- The board: who sat on it when. Words follow Popolo (membership, motion, vote).
create table board_member (
  id           integer generated always as identity primary key,
  district_id  integer not null references district,
  person_id    bigint references person on delete set null,
  name         text not null check (length(name) between 2 and 120),
  office       words not null default '{}',        -- President, District 3, …
  from_on      date not null,
  to_on        date check (to_on > from_on),
  unique (district_id, id)
);

create table motion (
  id           integer generated always as identity primary key,
  district_id  integer not null references district,
  meeting_on   date not null,
  text         words not null,
  mover_id     integer not null,
  seconder_id  integer,
  result       text not null check (result in ('PASS', 'FAIL')),
  minutes_url  text,
  recorded_at  timestamptz not null,
  recorded_by  bigint references person on delete set null,
  unique (district_id, id),
  foreign key (district_id, mover_id) references board_member (district_id, id),
  foreign key (district_id, seconder_id) references board_member (district_id, id),
  check (seconder_id is null or seconder_id <> mover_id)
);
create index on motion (district_id, meeting_on desc, id desc);

create table roll_call (
  district_id  integer not null,
  motion_id    integer not null,
  member_id    integer not null,
  vote         text not null check (vote in ('YES', 'NO', 'ABSTAIN', 'RECUSED', 'ABSENT')),
  reason       text not null default '',
  primary key (district_id, motion_id, member_id),
  foreign key (district_id, motion_id) references motion (district_id, id),
  foreign key (district_id, member_id) references board_member (district_id, id),
  check (vote <> 'RECUSED' or length(reason) > 0)
);

-- A motion that splits an initiative is several decisions: drop one system, go on with the other.
create table decision (
  id                  integer generated always as identity primary key,
  district_id         integer not null,
  motion_id           integer not null,
  initiative_id       integer not null,
  initiative_version  integer not null,            -- the version that was voted on
  part                words not null default '{}', -- what this decision is about, when the motion splits
  outcome             text not null check (outcome in ('ADOPTED', 'ADOPTED_WITH_CONDITIONS', 'REJECTED', 'POSTPONED', 'WITHDRAWN')),
  reasons             words not null,
  conditions          words not null default '{}',
  unique (district_id, id),
  foreign key (district_id, motion_id) references motion (district_id, id),
  foreign key (district_id, initiative_id, initiative_version) references initiative_version
);
create index on decision (initiative_id);

create table decision_system (
  district_id     integer not null,
  decision_id     integer not null,
  notice_id       integer not null,
  notice_version  integer not null,
  primary key (district_id, decision_id, notice_id),
  foreign key (district_id, decision_id) references decision (district_id, id),
  foreign key (district_id, notice_id, notice_version) references notice_version
);

-- A recorded decision is never changed; a later motion may rescind it.
create function refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and tg_table_name = 'motion'
     and (to_jsonb(new) - 'recorded_by') = (to_jsonb(old) - 'recorded_by') then
    return new;
  end if;
  raise exception 'a recorded decision cannot be changed' using errcode = 'RT003';
end $$;
create trigger record_is_final before update or delete on motion for each row execute function refuse_change();
create trigger record_is_final before update or delete on roll_call for each row execute function refuse_change();
create trigger record_is_final before update or delete on decision for each row execute function refuse_change();
create trigger record_is_final before update or delete on decision_system for each row execute function refuse_change();
