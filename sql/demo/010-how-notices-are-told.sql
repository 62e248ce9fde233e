-- What the notices below are told with, and what all notices of a district say alike. inBloom's own facts are
-- from its published schema (652 fields, of which the company flagged 12 as personal) and from the news of 2013;
-- what nobody reported then is "not yet known", or a rule of the district's own. Addresses end in .example.

-- One record over another: fields told anew replace those before; "contacts+" adds rows to those before.
create function pg_temp.over(before jsonb, told jsonb) returns jsonb language plpgsql as $$
declare field text; said jsonb; name text; record jsonb := before;
begin
  for field, said in select * from jsonb_each(told) loop
    name := rtrim(field, '+');
    if name <> field then
      said := jsonb_set(record -> name, '{rows}', coalesce(record #> array[name, 'rows'], '[]') || said);
    elsif said ? 'state' is false then
      said := said || '{"state": "given"}';
    end if;
    record := record || jsonb_build_object(name, said);
  end loop;
  return pg_temp.in_both(record);
end $$;

-- Dates of what is in use now are counted from the day of the first start: "today+20", "today-340".
create function pg_temp.dated(told text) returns text language plpgsql as $$
declare days text;
begin
  for days in select distinct (regexp_matches(told, '"today([+-]\d+)"', 'g'))[1] loop
    told := replace(told, '"today' || days || '"', '"' || (current_date + days::int) || '"');
  end loop;
  return told;
end $$;

-- What every notice of a district says; a notice only tells the rest.
create temporary table common (slug text primary key, record jsonb not null);

-- One version: what the version before says (the first: what all of the district's say), but for the fields that
-- are told anew; measured and published at once. Where it widens what is collected, shown or kept, it says why.
create function pg_temp.notice_version(dslug text, nslug text, n int, note_en text, note_es text, at timestamptz, told text,
                                       wider_en text default null, wider_es text default null)
returns void language plpgsql as $$
declare d int; i int; before jsonb;
begin
  select x.district_id, x.id into strict d, i from notice x join district y on y.id = x.district_id where y.slug = dslug and x.slug = nslug;
  select record into before from notice_version where notice_id = i and number = n - 1;
  if before is null then select record into strict before from common where slug = dslug; end if;
  insert into notice_version (district_id, notice_id, number, change_note, widening_reason, edited_at, record)
  values (d, i, n, case when note_en is null then '{}' else pg_temp.w(note_en, note_es) end,
          case when wider_en is null then '{}' else pg_temp.w(wider_en, wider_es) end, at,
          pg_temp.over(before, cast(pg_temp.dated(told) as jsonb)));
  update notice_version set published_at = at,
         reading = (select s.reading from scored s where s.version = dslug || '/' || nslug || ' ' || n),
         published_by = (select g.person_id from role_grant g where g.district_id = d and g.role = 'STAFF' limit 1)
   where district_id = d and notice_id = i and number = n;
end $$;

-- Families who ask for what is not yet known: so many of a hundred, in the days after that one.
create function pg_temp.asked(dslug text, nslug text, place text, share int, since timestamptz) returns void language sql as $$
  insert into notice_asked (district_id, notice_id, topic, person_id, asked_at)
  select n.district_id, n.id, place, p.id, since + h * interval '3 hours'
  from notice n join district d on d.id = n.district_id join membership m on m.district_id = d.id join person p on p.id = m.person_id and p.pseudonym
  cross join lateral (select ('x' || substr(md5(place || nslug || p.id), 1, 4))::bit(16)::int % 100 h) x
  where d.slug = dslug and n.slug = nslug and x.h < share
$$;

-- Why a system stands as it does, and since when.
create function pg_temp.stands(dslug text, nslug text, f text, t text, at timestamptz, reason_en text, reason_es text)
returns void language sql as $$
  insert into notice_status_change (district_id, notice_id, from_status, to_status, at, by_person, reason)
  select n.district_id, n.id, f, t, at, (select g.person_id from role_grant g where g.district_id = d.id and g.role = 'STAFF' limit 1),
         pg_temp.w(reason_en, reason_es)
  from notice n join district d on d.id = n.district_id where d.slug = dslug and n.slug = nslug
$$;

insert into notice (district_id, slug, status, created_at)
select d.id, n.slug, n.status, n.at::timestamptz from (values
 ('jeffco', 'inbloom', 'REFUSED', '2013-08-20'), ('jeffco', 'classroom-dashboard', 'IN_USE', '2013-08-20'),
 ('jeffco', 'bus-cards', 'ENDED', '2012-01-10'), ('jeffco', 'reading-app', 'PROPOSED', '2026-01-01'),
 ('jeffco', 'quiz-app', 'REFUSED', '2025-09-01'), ('jeffco', 'class-quiz', 'IN_USE', '2025-10-01'),
 ('chicago', 'isle-with-inbloom', 'REFUSED', '2013-09-03'), ('chicago', 'isle-in-house', 'IN_USE', '2013-09-03'),
 ('cde', 'inbloom-pilot', 'ENDED', '2013-03-01'), ('lakeview-ny', 'reading-app', 'IN_USE', '2026-01-01')) n(dslug, slug, status, at)
join district d on d.slug = n.dslug;

insert into common values ('jeffco', pg_temp.over('{}', $json$ {
"controller": {"rows": [{"name": "Jefferson County Schools", "type": "SCHOOL-DISTRICT"}]},
"language": {"rows": [{"codes": ["en", "es"]}]},
"subjects": {"rows": [{"codes": ["STUDENT"]}]},
"prohibitedUses": {"rows": [
  {"use": "SALE", "answer": "NEVER", "plainText": {"en": "Nobody may sell it.", "es": "Nadie puede venderlo."}},
  {"use": "TARGETED-AD", "answer": "NEVER", "plainText": {"en": "Nobody may use it to pick ads.", "es": "Nadie puede usarlo para elegir anuncios."}},
  {"use": "MARKETING", "answer": "NEVER", "plainText": {"en": "Nobody may use it to sell you things.", "es": "Nadie puede usarlo para venderle cosas."}},
  {"use": "NON-EDU-PROFILE", "answer": "NEVER", "plainText": {"en": "It is for school and for nothing else.", "es": "Es para la escuela y para nada más."}},
  {"use": "AI-TRAINING", "answer": "NEVER", "plainText": {"en": "Nobody may teach a computer program with it.", "es": "Nadie puede usarlo para entrenar un programa."}},
  {"use": "REIDENTIFY", "answer": "NEVER", "plainText": {"en": "Nobody may try to find out whose it is when the name is gone.", "es": "Si se quita el nombre, nadie puede buscar de quién es."}},
  {"use": "COLLEGE-RECRUITING", "answer": "NEVER", "plainText": {"en": "No college gets it to look for students.", "es": "Ninguna universidad lo recibe para buscar alumnos."}}]},
"automatedDecision": {"rows": [{"level": "ASSISTIVE",
  "logic": {"en": "It shows facts side by side. It does not grade or rank a child.", "es": "Muestra datos lado a lado. No califica ni ordena a los niños."},
  "humanReview": {"en": "Teachers decide what to do.", "es": "Los maestros deciden qué hacer."}}]},
"connectedApps": {"state": "none", "plain": {"en": "No other program is linked to it.", "es": "Ningún otro programa está unido a él."}},
"ratings": {"state": "none", "plain": {"en": "Nobody has rated it.", "es": "Nadie lo ha calificado."}},
"breaches": {"state": "none", "plain": {"en": "We know of no case in which data got out.", "es": "No sabemos de ningún caso en que salieran datos."}},
"contentOwnership": {"state": "none", "plain": {"en": "Children make nothing in it.", "es": "Los niños no hacen nada en él."}},
"rights": {"rows": [
  {"code": "INSPECT", "deadlineDays": 45,
   "how": {"en": "Ask at your school's office to see what we keep. We show it within 45 days.", "es": "Pida en la oficina de su escuela ver lo que guardamos. Se lo mostramos en 45 días."}},
  {"code": "COPY", "deadlineDays": 45,
   "how": {"en": "Ask at the same place. We give you a copy on paper or as a file.", "es": "Pídala en el mismo lugar. Le damos una copia en papel o en archivo."}},
  {"code": "CORRECT", "deadlineDays": 30,
   "how": {"en": "Tell us in writing what is wrong. We fix it or say why not.", "es": "Díganos por escrito qué está mal. Lo corregimos o le decimos por qué no."},
   "appeal": {"en": "If we say no, you can ask for a hearing.", "es": "Si decimos que no, puede pedir una audiencia."}},
  {"code": "DELETE", "deadlineDays": 60,
   "how": {"en": "Write to the data privacy office. What the school must not keep by law, we erase.", "es": "Escriba a la oficina de datos. Borramos lo que la ley no nos pide guardar."}},
  {"code": "COMPLAIN", "deadlineDays": 60,
   "how": {"en": "Write to the school board. It hears you and acts within 60 days after that.", "es": "Escriba a la junta escolar. La junta le oye y actúa en los 60 días que siguen."}},
  {"code": "COMPLAIN-ED", "deadlineDays": 180,
   "how": {"en": "Write to the Department in Washington within 180 days.", "es": "Escriba al Departamento, en Washington, antes de 180 días."}}]},
"contacts": {"rows": [
  {"kind": "PRIVACY-OFFICER", "title": "Data privacy office", "mail": "privacy@jeffco.example", "address": "Golden, Colorado"},
  {"kind": "RECORDS", "title": "Your school's office"},
  {"kind": "COMPLAINT", "title": "Board of Education", "mail": "board@jeffco.example", "address": "Golden, Colorado"},
  {"kind": "BREACH", "title": "Data privacy office", "mail": "privacy@jeffco.example"},
  {"kind": "STATE-OFFICE", "name": "Colorado Department of Education", "address": "201 East Colfax Ave., Denver, CO 80203", "phone": "303-866-6600"},
  {"kind": "ED-SPPO", "name": "Student Privacy Policy Office", "address": "400 Maryland Ave. SW, Washington, DC 20202"}],
  "plain": {"en": "Write to the data office of our schools in Golden, Colorado.", "es": "Escriba a la oficina de datos de las escuelas, en Golden, Colorado."}}
} $json$));
