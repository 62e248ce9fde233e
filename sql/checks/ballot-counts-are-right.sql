-- The kept counts of a poll are what counting its ballots gives.
select poll_id, choice, verified, school_id, sum(kept) as kept, sum(counted) as counted
  from (select poll_id, choice, verified, school_id, ballots kept, 0 counted from ballot_count
        union all
        select poll_id, choice, verified, school_id, 0, 1 from ballot) x
 group by poll_id, choice, verified, school_id
having sum(kept) <> sum(counted);
