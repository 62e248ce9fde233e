-- A tenant is a school district or a state agency. Its id is part of every tenant key below,
-- so that a row of one district can never point at a row of another.

-- Text in several languages, as a JSON object {"en": "…", "es": "…"}.
create domain words as text check (jsonb_typeof(value::jsonb) = 'object');

create table district (
  id          integer generated always as identity primary key,
  slug        text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
  name        text not null check (length(name) between 2 and 120),
  kind        text not null check (kind in ('SCHOOL_DISTRICT', 'STATE_AGENCY')),
  state       char(2) not null,
  time_zone   text not null,
  languages   text not null,                       -- 'en' or 'en,es': the languages that its families read
  moderation  text not null default 'FIRST_COMMENT'
              check (moderation in ('FIRST_COMMENT', 'EVERY_COMMENT', 'REPORTED_ONLY')),
  about       words not null default '{}',         -- one paragraph under the district's name
  historical  boolean not null default false,      -- a reconstruction of the past, people invented
  created_at  timestamptz not null default now()
);

create table school (
  id           integer generated always as identity primary key,
  district_id  integer not null references district,
  name         text not null check (length(name) between 2 and 120),
  unique (district_id, id),
  unique (district_id, name)
);
