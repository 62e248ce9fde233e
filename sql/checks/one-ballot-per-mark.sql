-- A poll has as many ballots as people who are marked to have voted.
select p.id as poll, marks.n as marks, ballots.n as ballots
  from poll p
  cross join lateral (select count(*) n from roll_mark m where m.poll_id = p.id) marks
  cross join lateral (select count(*) n from ballot b where b.poll_id = p.id) ballots
 where marks.n <> ballots.n;
