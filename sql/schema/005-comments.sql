-- What people say. A comment is a point (others react to it) or a reply under a point.

create table comment (
  id             bigint generated always as identity primary key,
  district_id    integer not null,
  initiative_id  integer not null,
  point_id       bigint,                           -- null: this is a point; else the point that it answers
  author_id      bigint references person,
  text           text not null check (length(text) between 1 and 2000),
  details        text not null default '' check (length(details) <= 10000),
  state          text not null check (state in ('WAITING', 'SHOWN', 'HIDDEN', 'WITHDRAWN')),
  created_at     timestamptz not null,
  edited_at      timestamptz,
  source_id      text,                             -- its id in the consultation that it was imported from
  unique (district_id, id),
  foreign key (district_id, initiative_id) references initiative (district_id, id),
  foreign key (district_id, point_id) references comment (district_id, id)
);
create index points on comment (initiative_id, id) where point_id is null;
create index replies on comment (point_id, id) where point_id is not null;
create index on comment (author_id);
create index waiting on comment (district_id, id) where state = 'WAITING';
create unique index on comment (initiative_id, source_id) where source_id is not null;

-- What a comment said before its author changed it.
create table comment_version (
  comment_id   bigint not null references comment on delete cascade,
  number       integer not null,
  text         text not null,
  details      text not null default '',
  replaced_at  timestamptz not null,
  primary key (comment_id, number)
);

create table reaction (
  point_id   bigint not null references comment on delete cascade,
  person_id  bigint not null references person,
  value      smallint not null check (value in (-1, 0, 1)),     -- disagree, pass, agree
  at         timestamptz not null,
  primary key (point_id, person_id)
);
create index on reaction (person_id);

-- Counts are kept, not counted: a page costs the same at ten points and at a hundred thousand.
create table point_tally (
  point_id       bigint primary key references comment on delete cascade,
  initiative_id  integer not null,
  agree          integer not null default 0,
  disagree       integer not null default 0,
  pass           integer not null default 0,
  support        integer not null generated always as (agree - disagree) stored,
  division       integer not null generated always as (least(agree, disagree)) stored
) with (fillfactor = 70);
create index most_supported on point_tally (initiative_id, support desc, point_id);
create index most_divisive on point_tally (initiative_id, division desc, point_id);

create function start_point_tally() returns trigger language plpgsql as $$
begin
  insert into point_tally (point_id, initiative_id)
  select id, initiative_id from fresh where point_id is null;
  return null;
end $$;
create trigger start_tally after insert on comment
  referencing new table as fresh for each statement execute function start_point_tally();

create function keep_point_tally() returns trigger language plpgsql as $$
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
     where t.point_id = d.point_id and (d.a, d.n, d.p) <> (0, 0, 0);
  end if;
  return null;
end $$;
create trigger keep_tally_on_insert after insert on reaction
  referencing new table as fresh for each statement execute function keep_point_tally();
create trigger keep_tally_on_update after update on reaction
  referencing old table as stale new table as fresh for each statement execute function keep_point_tally();
create trigger keep_tally_on_delete after delete on reaction
  referencing old table as stale for each statement execute function keep_point_tally();

create table report (
  id           bigint generated always as identity primary key,
  district_id  integer not null,
  comment_id   bigint not null,
  reporter_id  bigint references person on delete set null,
  reason       text not null,                      -- a name of org.roundtable.comment.Reason
  note         text not null default '' check (length(note) <= 2000),
  at           timestamptz not null,
  settled_at   timestamptz,
  foreign key (district_id, comment_id) references comment (district_id, id),
  unique (comment_id, reporter_id)
);
create index on report (district_id, comment_id) where settled_at is null;

-- The moderation log: every act, for good. The public reads it without names.
create table moderation_act (
  id            bigint generated always as identity primary key,
  district_id   integer not null,
  comment_id    bigint not null,
  act           text not null check (act in ('APPROVE', 'HIDE', 'UNDO', 'HOLD')),
  reason        text,
  note          text not null default '' check (length(note) <= 2000),   -- to the author, mandatory when hiding
  state_before  text not null,
  at            timestamptz not null,
  moderator_id  bigint references person on delete set null,     -- null: the portal itself, by its rule
  answer        text check (length(answer) <= 2000),             -- the author's
  answered_at   timestamptz,
  foreign key (district_id, comment_id) references comment (district_id, id),
  check (act <> 'HIDE' or (reason is not null and length(note) > 0))
);
create index on moderation_act (district_id, id);
create index on moderation_act (comment_id, id);
