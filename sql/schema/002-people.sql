-- People, how they sign in, and what they may do where. Only hashes of secrets are kept.

create table person (
  id             bigint generated always as identity primary key,
  email          text unique check (email = lower(email) and length(email) <= 254),
  name           text not null check (length(name) between 1 and 80),    -- what others see beside their words
  password_hash  text,                             -- Argon2id; null: signs in by one-time links only
  language       text,                             -- null: as the browser asks
  pseudonym      boolean not null default false,   -- came with an imported consultation, cannot sign in
  created_at     timestamptz not null default now(),
  closed_at      timestamptz,                      -- account deleted: name and address are gone
  check (not (pseudonym and email is not null))
);

create table sign_in (
  token_hash   bytea primary key,                  -- SHA-256 of the 256-bit cookie
  id           bigint generated always as identity unique,   -- to name it on "my account"
  person_id    bigint not null references person on delete cascade,
  created_at   timestamptz not null,
  seen_at      timestamptz not null,
  expires_at   timestamptz not null,
  device       text not null default ''            -- "Firefox on Android", for the owner's list
);
create index on sign_in (person_id);

create table api_token (
  id           bigint generated always as identity primary key,
  token_hash   bytea not null unique,
  person_id    bigint not null references person on delete cascade,
  label        text not null,
  created_at   timestamptz not null default now(),
  used_at      timestamptz,
  expires_at   timestamptz
);
create index on api_token (person_id);

create table one_time_link (
  token_hash   bytea primary key,
  purpose      text not null check (purpose in ('SIGN_UP', 'SIGN_IN', 'RESET', 'NEW_EMAIL', 'FIRST_OPERATOR')),
  person_id    bigint references person on delete cascade,
  email        text,
  name         text,
  password_hash text,                              -- of a sign-up that waits for its link
  return_to    text,
  created_at   timestamptz not null default now(),
  expires_at   timestamptz not null,
  used_at      timestamptz
);

create table mail (
  id           bigint generated always as identity primary key,
  recipient    text not null,
  subject      text not null,
  body         text not null,
  created_at   timestamptz not null default now(),
  sent_at      timestamptz,
  failures     integer not null default 0
);
create index on mail (id) where sent_at is null;

-- Words typed into a form whose session was lost; the owner gets them back once.
create table kept_text (
  key_hash     bytea primary key,
  path         text not null,
  fields       text not null,
  expires_at   timestamptz not null
);

-- A role holds in one district; the operator's holds for the installation and in no district.
create table role_grant (
  person_id    bigint not null references person on delete cascade,
  district_id  integer references district,
  role         text not null check (role in ('PARENT', 'STAFF', 'MODERATOR', 'CLERK', 'BOARD_MEMBER',
                                             'DISTRICT_ADMINISTRATOR', 'OPERATOR')),
  granted_at   timestamptz not null default now(),
  granted_by   bigint references person on delete set null,
  unique nulls not distinct (person_id, district_id, role),
  check ((role = 'OPERATOR') = (district_id is null))
);
create index on role_grant (district_id, role);

-- A parent's place in a district. Levels: 0 nothing checked, 1 e-mail confirmed, 2 matches the school's
-- records, 3 code handed out by the school, 4 seen in person. From 2 on a voice counts as verified.
create table membership (
  district_id     integer not null references district,
  person_id       bigint not null references person on delete cascade,
  joined_at       timestamptz not null default now(),
  verified_level  smallint not null default 0 check (verified_level between 0 and 4),
  verified_at     timestamptz,
  verified_by     bigint references person on delete set null,
  primary key (district_id, person_id)
);
create index on membership (person_id);

create table membership_school (
  district_id  integer not null,
  person_id    bigint not null,
  school_id    integer not null,
  primary key (district_id, person_id, school_id),
  foreign key (district_id, person_id) references membership on delete cascade,
  foreign key (district_id, school_id) references school (district_id, id)
);
