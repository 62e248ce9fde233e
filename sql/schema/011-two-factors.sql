-- The second proof of who somebody is: codes of an app (RFC 6238), and a sheet of recovery codes.

create table second_factor (
  person_id      bigint primary key references person on delete cascade,
  sealed_secret  bytea not null,                   -- AES-256-GCM under a key that is not in the database
  set_up_at      timestamptz not null,
  last_step      bigint not null                   -- 30-second step of the last code that was taken: each counts once
);

create table recovery_code (
  person_id  bigint not null references person on delete cascade,
  code_hash  bytea not null,                       -- SHA-256 of 80 random bits; the row goes when the code is used
  primary key (person_id, code_hash)
);

-- What happened to somebody's second proof, for good.
create table second_factor_change (
  id         bigint generated always as identity primary key,
  person_id  bigint not null references person on delete cascade,
  what       text not null check (what in ('SET_UP', 'CODES_RENEWED', 'RECOVERY_CODE_USED', 'SWITCHED_OFF', 'RESET')),
  at         timestamptz not null,
  by_person  bigint references person on delete set null    -- null: from the machine's command line
);
create index on second_factor_change (person_id);

-- When the second proof was given, or a door opened that stands for both.
alter table sign_in add column proven_at timestamptz;

-- Made by somebody who was signed in with both proofs, or on the command line: it carries offices too.
-- Tokens from before there was a second proof keep what they could do.
alter table api_token add column proven boolean not null default false;
update api_token set proven = true;

create or replace function without_secrets(r jsonb) returns jsonb language sql immutable as $$
  select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(r) where key not like '%\_hash' and key not like '%secret%'
$$;
