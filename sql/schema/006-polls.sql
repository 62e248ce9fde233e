-- An advisory poll. The mark says who voted, the ballot says what was voted, and nothing joins the two.

create table poll (
  id                  integer generated always as identity primary key,
  district_id         integer not null,
  initiative_id       integer not null,
  question            words not null,
  opens_at            timestamptz not null,
  closes_at           timestamptz not null check (closes_at > opens_at),
  hidden_until_close  boolean not null,
  by_school           boolean not null,
  eligible            integer not null check (eligible >= 0),   -- members of the district when it opened
  opened_by           bigint references person on delete set null,
  unique (district_id, id),
  unique (initiative_id),
  foreign key (district_id, initiative_id) references initiative (district_id, id)
);

-- What was promised at opening stays: no early look, no other strata, no other question.
create function refuse_change_of_poll() returns trigger language plpgsql as $$
begin
  if (to_jsonb(new) - 'opened_by') <> (to_jsonb(old) - 'opened_by') then
    raise exception 'a poll cannot be changed after it opened' using errcode = 'RT002';
  end if;
  return new;
end $$;
create trigger promise_is_kept before update on poll for each row execute function refuse_change_of_poll();

create table roll_mark (
  poll_id    integer not null references poll,
  person_id  bigint not null references person,
  primary key (poll_id, person_id)
);

-- No person, no time, no sequence: a ballot is its tracker, SHA-256("ballot/v1" || poll || nonce).
create table ballot (
  poll_id    integer not null references poll,
  tracker    bytea not null check (length(tracker) = 32),
  choice     text not null check (choice in ('SUPPORT', 'SUPPORT_WITH_CHANGES', 'OPPOSE', 'NOT_SURE')),
  verified   boolean not null,
  school_id  integer references school,            -- null: none, several, or the poll does not ask
  primary key (poll_id, tracker)
);

-- The portal's Ed25519 key that signs receipts.
create table signing_key (
  id           integer generated always as identity primary key,
  name         text not null,
  public_key   bytea not null,
  private_key  bytea not null,
  created_at   timestamptz not null default now()
);
