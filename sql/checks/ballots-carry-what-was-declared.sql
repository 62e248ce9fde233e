-- A ballot names a school only if the poll said so when it opened, and a school of its own district.
select b.poll_id, b.school_id
  from ballot b join poll p on p.id = b.poll_id left join school s on s.id = b.school_id
 where b.school_id is not null and (not p.by_school or s.district_id <> p.district_id);
