-- A reply belongs to the initiative and district of the point that it answers, and a point answers nothing.
select r.id
  from comment r join comment p on p.id = r.point_id
 where r.initiative_id <> p.initiative_id or r.district_id <> p.district_id or p.point_id is not null;
