-- Ballots are counted as they come, so that a page costs the same at ten ballots and at a million;
-- and what a poll has promised is held here too.

create table ballot_count (
  poll_id    integer not null references poll,
  choice     text not null,
  verified   boolean not null,
  school_id  integer references school,
  ballots    integer not null,
  unique nulls not distinct (poll_id, choice, verified, school_id)
) with (fillfactor = 70);

-- Rows are touched in one order, so that two voters never wait for each other in a circle.
create function keep_ballot_count() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into ballot_count as c (poll_id, choice, verified, school_id, ballots)
    select poll_id, choice, verified, school_id, count(*) from fresh
     group by poll_id, choice, verified, school_id order by poll_id, choice, verified, school_id
    on conflict (poll_id, choice, verified, school_id) do update set ballots = c.ballots + excluded.ballots;
  elsif tg_op = 'DELETE' then
    insert into ballot_count as c (poll_id, choice, verified, school_id, ballots)
    select poll_id, choice, verified, school_id, -count(*) from stale
     group by poll_id, choice, verified, school_id order by poll_id, choice, verified, school_id
    on conflict (poll_id, choice, verified, school_id) do update set ballots = c.ballots + excluded.ballots;
  else
    insert into ballot_count as c (poll_id, choice, verified, school_id, ballots)
    select poll_id, choice, verified, school_id, sum(n) from
      (select poll_id, choice, verified, school_id, 1 n from fresh
       union all select poll_id, choice, verified, school_id, -1 from stale) x
     group by poll_id, choice, verified, school_id having sum(n) <> 0
     order by poll_id, choice, verified, school_id
    on conflict (poll_id, choice, verified, school_id) do update set ballots = c.ballots + excluded.ballots;
  end if;
  return null;
end $$;
create trigger keep_count_on_insert after insert on ballot
  referencing new table as fresh for each statement execute function keep_ballot_count();
create trigger keep_count_on_update after update on ballot
  referencing old table as stale new table as fresh for each statement execute function keep_ballot_count();
create trigger keep_count_on_delete after delete on ballot
  referencing old table as stale for each statement execute function keep_ballot_count();

-- A ballot's choice may be replaced by who knows its nonce; its name and its strata may not.
create function refuse_change_of_ballot() returns trigger language plpgsql as $$
begin
  if (to_jsonb(new) - 'choice') <> (to_jsonb(old) - 'choice') then
    raise exception 'only the choice of a ballot can be replaced' using errcode = 'RT004';
  end if;
  return new;
end $$;
create trigger ballot_stays before update on ballot for each row execute function refuse_change_of_ballot();

create function refuse_removal_of_poll() returns trigger language plpgsql as $$
begin
  raise exception 'a poll cannot be removed after it opened' using errcode = 'RT002';
end $$;
create trigger promise_stays before delete on poll for each row execute function refuse_removal_of_poll();
