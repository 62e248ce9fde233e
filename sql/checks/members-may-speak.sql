-- Who belongs to a district holds the role that lets families speak there, and the other way round.
select coalesce(m.district_id, g.district_id) as district, coalesce(m.person_id, g.person_id) as person
  from membership m
  full join (select * from role_grant where role = 'PARENT') g
    on g.district_id = m.district_id and g.person_id = m.person_id
 where m.person_id is null or g.person_id is null;
