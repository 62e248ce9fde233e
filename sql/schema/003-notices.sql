-- A notice says what one system does with children's data. It is published in versions that never change.

create table notice (
  id           integer generated always as identity primary key,
  district_id  integer not null references district,
  slug         text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
  status       text not null check (status in ('PROPOSED', 'IN_USE', 'ENDED', 'REFUSED')),
  created_at   timestamptz not null default now(),
  unique (district_id, id),
  unique (district_id, slug)
);

create table notice_version (
  district_id   integer not null,
  notice_id     integer not null,
  number        integer not null check (number >= 1),
  change_note   words not null default '{}',       -- what changed since the version before
  edited_at     timestamptz not null default now(),
  published_at  timestamptz,                       -- null: the draft, of which there is at most one
  published_by  bigint references person on delete set null,
  primary key (district_id, notice_id, number),
  foreign key (district_id, notice_id) references notice (district_id, id)
);
create unique index one_notice_draft on notice_version (notice_id) where published_at is null;

create table notice_answer (
  district_id  integer not null,
  notice_id    integer not null,
  number       integer not null,
  question     text not null,                      -- a name of org.roundtable.notice.Question
  standing     text not null check (standing in ('YES', 'NO', 'PARTLY', 'TEXT', 'NOT_YET_KNOWN')),
  answer       words not null default '{}',
  primary key (district_id, notice_id, number, question),
  foreign key (district_id, notice_id, number) references notice_version on delete cascade
);
