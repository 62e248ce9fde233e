-- One address, one ballot: who votes and then deletes the account, or changes its address, cannot vote
-- again from a new account with the old one. Kept while the poll is open; no person, no time.
create table spent_address (
  poll_id       integer not null references poll,
  address_hash  bytea not null check (length(address_hash) = 32),   -- HMAC-SHA-256, its key is not in the database
  primary key (poll_id, address_hash)
);
comment on column poll.eligible is 'members when it was opened, for the record; pages count who can vote by now';
