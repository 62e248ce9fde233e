-- The applications that schools of a district may use: under which agreement, with which data.
create table app (
  id                integer generated always as identity primary key,
  district_id       integer not null references district on delete cascade,
  slug              text not null,
  match             text not null,                      -- name and provider as org.roundtable.notice.app.AppFacts compares them
  name              text not null check (name <> ''),
  provider          text not null check (provider <> ''),
  agreement_type    text not null default '',           -- code; empty: not known
  agreement_status  text not null default '',
  originator        text not null default '',           -- who signed first, where others joined
  approved          date,
  expires           date check (expires >= approved),
  elements          text[] not null default '{}',       -- codes of data elements
  document          text not null default '',
  notice_id         integer,                            -- the system that it belongs to
  revision          integer not null default 1,
  changed_at        timestamptz not null,
  changed_by        bigint references person on delete set null,
  unique (district_id, id),
  unique (district_id, slug),
  unique (district_id, match),
  foreign key (district_id, notice_id) references notice (district_id, id) on delete set null (notice_id)
);
create index on app (district_id, notice_id);

-- What an office decided about an application: it stays, is ended in public, or is followed by another.
create table app_authorisation (
  district_id    integer not null,
  app_id         integer not null,
  number         integer not null check (number > 0),
  purpose        words not null check (purpose <> '{}'),
  office         text not null check (office <> ''),
  authorised_on  date not null,
  review_by      date not null check (review_by > authorised_on),
  revoked_on     date check (revoked_on >= authorised_on),
  revoked_why    words not null default '{}',
  entered_at     timestamptz not null,
  entered_by     bigint references person on delete set null,
  revoked_by     bigint references person on delete set null,
  primary key (app_id, number),
  foreign key (district_id, app_id) references app (district_id, id) on delete cascade,
  check ((revoked_on is null) = (revoked_why = '{}'))
);
create index on app_authorisation (district_id, app_id);

-- A register that staff have sent and looked at, and that nothing was taken from yet; one for each district.
create table app_import (
  district_id  integer primary key references district on delete cascade,
  file_name    text not null,
  content      text not null,
  sent_at      timestamptz not null,
  sent_by      bigint references person on delete set null
);
