-- Published versions are numbered 1, 2, 3 …, in the order of their dates; a draft has the next number.
select kind, owner
  from (select 'initiative' as kind, initiative_id as owner, number, published_at,
               row_number() over (partition by initiative_id order by published_at nulls last, number) as due
          from initiative_version
        union all
        select 'notice', notice_id, number, published_at,
               row_number() over (partition by notice_id order by published_at nulls last, number)
          from notice_version) v
 where number <> due
 group by kind, owner;
