-- From which network somebody took part, as a mark that holds for one day in one district: its key is in no
-- table and no file, and is forgotten with the day. Only whether several came from one network can be seen.
create table visit_network (
  initiative_id  integer not null references initiative,
  person_id      bigint not null references person,
  day            date not null,                                      -- by the clock of the district
  network_hash   bytea not null check (length(network_hash) = 32),  -- HMAC-SHA-256
  at             timestamptz not null,
  primary key (initiative_id, person_id, day)
);
create index on visit_network (person_id);
create index on visit_network (at);
