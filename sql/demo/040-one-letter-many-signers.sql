-- A parents' group has sent a letter around, and eight families put it under the open proposal, each a little
-- changed. Others say something of their own. Invented; the moderator let the letters through in one go.

create or replace function pg_temp.said(nth int, words text, more text, at timestamptz) returns bigint language sql as $$
  insert into comment (district_id, initiative_id, author_id, text, details, state, created_at)
  select i.district_id, i.id, (select m.person_id from membership m join person f on f.id = m.person_id and f.pseudonym
                               where m.district_id = i.district_id order by m.person_id offset nth limit 1), words, more, 'SHOWN', at
  from initiative i where i.slug = 'dashboard-in-house' returning id
$$;

do $$
declare first bigint; n int;
begin
  select max(id) + 1 into first from comment;
  perform pg_temp.said(40, 'Please run the dashboard on our own servers in Golden, and let no outside company copy the records of our children. Put that in writing before the first school starts, and tell every family who can see what.', '', now() - interval '5 days 9 hours');
  perform pg_temp.said(43, 'Please run the dashboard on our own servers in Golden, and let no outside company copy the records of our children. Put that in writing before the first school starts, and tell every family who can see what. Thank you!', '', now() - interval '5 days 8 hours');
  perform pg_temp.said(46, 'Dear board: please run the dashboard on our own servers in Golden, and let no outside company copy the records of our children. Put that in writing before the first school starts, and tell every family who can see what.', 'My daughter is in third grade at Clear Creek.', now() - interval '5 days 7 hours');
  perform pg_temp.said(49, 'Please run the dashboard on our own servers in Golden and let no outside company copy the records of our kids. Put that in writing before the first school starts and tell every family who can see what.', '', now() - interval '5 days 3 hours');
  perform pg_temp.said(51, 'PLEASE run the dashboard on our own servers in Golden, and let NO outside company copy the records of our children. Put that in writing before the first school starts, and tell every family who can see what. We are watching.', '', now() - interval '5 days');
  perform pg_temp.said(54, 'As a parent of two: please run the dashboard on our own servers in Golden, and let no outside company copy the records of our children. Put that in writing before the first school starts, and tell each family who can see what.', '', now() - interval '4 days 22 hours');
  perform pg_temp.said(57, 'Please run the dashboard on our own servers in Golden, and let no outside company copy or keep the records of our children. Put that in writing before the first school starts, and tell every family who can see what.', '', now() - interval '4 days 5 hours');
  perform pg_temp.said(60, 'Please run the dashboard on our own servers in Golden, and let no outside company copy the records of our children. Put that in writing before the first school starts, and tell every family who can see what. I agree with my neighbors.', '', now() - interval '3 days 20 hours');
  perform pg_temp.said(63, 'Own servers sound safe until nobody has money to update them. What is the plan for the fifth year?', '', now() - interval '4 days 12 hours');
  perform pg_temp.said(66, 'Let two of the four schools be ones with many families who speak Spanish at home, and ask them how it went.', '', now() - interval '3 days 4 hours');
  perform pg_temp.said(69, 'Teachers need a person to call in the morning, not a ticket number.', 'I substitute at Foothills. The old system was down for two mornings in a row and nobody picked up.', now() - interval '2 days 7 hours');

  -- Who reacts to points here reacts to most of these too.
  insert into reaction (point_id, person_id, value, at)
  select c.id, m.person_id, case when h < 60 + c.id % 25 then 1 when h < 90 then -1 else 0 end, greatest(c.created_at, now() - interval '1 day' * (h % 4))
  from comment c join membership m on m.district_id = c.district_id join person p on p.id = m.person_id and p.pseudonym
  cross join lateral (select ('x' || substr(md5(c.id || 's' || p.id), 1, 4))::bit(16)::int % 100 h,
                             ('x' || substr(md5('seen' || c.id || '/' || p.id), 1, 4))::bit(16)::int % 100 seen) x
  where c.id >= first and p.id % 3 <> 1 and p.id <> c.author_id and seen < 80;

  select count(*) into n from comment where id >= first;
  insert into moderation_act (district_id, comment_id, act, note, state_before, at, moderator_id, together)
  select c.district_id, c.id, 'APPROVE', '', 'WAITING', now() - interval '2 days 6 hours', (select id from person where email = 'morgan@demo.example'),
         case when c.id = first then n else 0 end
  from comment c where c.id >= first order by c.id;
end $$;
