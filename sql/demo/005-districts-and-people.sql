-- The demonstration: three tenants of 2013, reconstructed from news reports, and one that has nothing yet. The people are invented.
-- Facts: Jefferson County and Chicago as reported by Education Week and EducationNews, the state
-- agency by its Commissioner's statement of 13 November 2013.

insert into district (slug, name, kind, state, time_zone, languages, moderation, historical, about) values
 ('jeffco', 'Jefferson County Schools', 'SCHOOL_DISTRICT', 'CO', 'America/Denver', 'en,es', 'FIRST_COMMENT', true,
  pg_temp.w('About 86,000 students west of Denver. In 2013 the district asked whether their records should move to an outside data store.',
            'Unos 86,000 estudiantes al oeste de Denver. En 2013 el distrito preguntó si sus registros debían pasar a un almacén de datos de fuera.')),
 ('chicago', 'Chicago Public Schools', 'SCHOOL_DISTRICT', 'IL', 'America/Chicago', 'en,es', 'EVERY_COMMENT', true,
  pg_temp.w('404,000 students, the third-largest district in the country. It chose to build its learning platform without an outside data store.',
            '404,000 estudiantes, el tercer distrito más grande del país. Decidió armar su plataforma de aprendizaje sin un almacén de datos de fuera.')),
 ('cde', 'Colorado Department of Education', 'STATE_AGENCY', 'CO', 'America/Denver', 'en,es', 'REPORTED_ONLY', true,
  pg_temp.w('The state agency. It ended its agreement with inBloom in November 2013 and set out to write a model privacy policy with families.',
            'La agencia estatal. Terminó su acuerdo con inBloom en noviembre de 2013 y se puso a escribir con las familias una política modelo de privacidad.'));

insert into school (district_id, name)
select d.id, s.name from district d join (values
 ('jeffco', 'Clear Creek Elementary'), ('jeffco', 'Table Mesa Elementary'), ('jeffco', 'Foothills Middle School'), ('jeffco', 'Lookout High School'),
 ('chicago', 'Lakeside Elementary'), ('chicago', 'Garfield Middle School'), ('chicago', 'Prairie High School')) s(slug, name) using (slug);

-- Personas: on a demonstration one click signs in as each of them.
insert into person (email, name, created_at) values
 ('maria@demo.example', 'Maria Gonzalez', '2013-08-12'), ('sam@demo.example', 'Sam Carter', '2013-08-30'),
 ('tess@demo.example', 'Tess Nguyen', '2013-08-14'), ('noor@demo.example', 'Noor Haddad', now() - interval '1 day'),
 ('dana@demo.example', 'Dana Whitfield', '2013-06-03'), ('morgan@demo.example', 'Morgan Ellis', '2013-06-03'),
 ('clara@demo.example', 'Clara Boyd', '2013-06-03'), ('beth@demo.example', 'Beth Lindqvist', '2013-06-03'),
 ('ada@demo.example', 'Ada Romero', '2013-06-01'),
 ('rosa@demo.example', 'Rosa Delgado', '2013-09-02'), ('kevin@demo.example', 'Kevin Brooks', '2013-06-10'),
 ('lena@demo.example', 'Lena Fischer', '2013-06-10'), ('paul@demo.example', 'Paul Adeyemi', '2013-06-10'),
 ('grace@demo.example', 'Grace Kim', '2013-06-10'), ('ines@demo.example', 'Ines Marshall', '2013-06-09'),
 ('joan@demo.example', 'Joan Peters', '2013-10-01'), ('victor@demo.example', 'Victor Hale', '2013-06-15'),
 ('amy@demo.example', 'Amy Sorensen', '2013-06-15'), ('ruth@demo.example', 'Ruth Okafor', '2013-06-15'),
 ('henry@demo.example', 'Henry Vogel', '2013-06-15'), ('nadia@demo.example', 'Nadia Bell', '2013-06-14'),
 ('olive@demo.example', 'Olive Tran', '2013-06-01');

insert into role_grant (person_id, district_id, role, granted_at)
select p.id, d.id, r.role, p.created_at from (values
 ('maria', 'jeffco', 'PARENT'), ('sam', 'jeffco', 'PARENT'), ('tess', 'jeffco', 'PARENT'), ('noor', 'jeffco', 'PARENT'),
 ('dana', 'jeffco', 'STAFF'), ('morgan', 'jeffco', 'MODERATOR'), ('clara', 'jeffco', 'CLERK'),
 ('beth', 'jeffco', 'BOARD_MEMBER'), ('ada', 'jeffco', 'DISTRICT_ADMINISTRATOR'),
 ('rosa', 'chicago', 'PARENT'), ('kevin', 'chicago', 'STAFF'), ('lena', 'chicago', 'MODERATOR'), ('paul', 'chicago', 'CLERK'),
 ('grace', 'chicago', 'BOARD_MEMBER'), ('ines', 'chicago', 'DISTRICT_ADMINISTRATOR'),
 ('joan', 'cde', 'PARENT'), ('victor', 'cde', 'STAFF'), ('amy', 'cde', 'MODERATOR'), ('ruth', 'cde', 'CLERK'),
 ('henry', 'cde', 'BOARD_MEMBER'), ('nadia', 'cde', 'DISTRICT_ADMINISTRATOR')) r(who, slug, role)
join person p on p.email = r.who || '@demo.example' join district d on d.slug = r.slug;
insert into role_grant (person_id, role, granted_at) select id, 'OPERATOR', created_at from person where email = 'olive@demo.example';

insert into membership (district_id, person_id, joined_at, verified_level, verified_at)
select g.district_id, p.id, p.created_at, v.level, case when v.level > 0 then p.created_at end
from (values ('maria', 4), ('sam', 1), ('tess', 2), ('noor', 1), ('rosa', 2), ('joan', 1)) v(who, level)
join person p on p.email = v.who || '@demo.example' join role_grant g on g.person_id = p.id and g.role = 'PARENT';

insert into membership_school (district_id, person_id, school_id)
select d.id, p.id, s.id from (values
 ('maria', 'Clear Creek Elementary'), ('maria', 'Lookout High School'), ('sam', 'Lookout High School'), ('tess', 'Foothills Middle School'),
 ('rosa', 'Lakeside Elementary')) m(who, school)
join person p on p.email = m.who || '@demo.example' join school s on s.name = m.school join district d on d.id = s.district_id;

-- Families who only read, react and vote; invented, without an account that one could sign in to.
insert into person (name, pseudonym, created_at)
select (array['Ana','Ben','Carla','David','Elena','Frank','Gina','Hugo','Irene','Jack','Karen','Luis','Megan','Nico','Olga','Pete','Rita','Steve','Tara','Will'])[1 + n % 20]
       || ' ' || chr(65 + (n * 7) % 26) || '.', true, timestamptz '2013-08-20' + n * interval '4 hours'
from generate_series(1, 320) n;

insert into role_grant (person_id, district_id, role, granted_at)
select p.id, d.id, 'PARENT', p.created_at from person p join district d on d.slug = case when p.id % 4 = 0 then 'chicago' else 'jeffco' end where p.pseudonym;
insert into membership (district_id, person_id, joined_at, verified_level, verified_at)
select g.district_id, p.id, p.created_at, case when p.id % 3 = 0 then 1 else 2 end, p.created_at
from person p join role_grant g on g.person_id = p.id where p.pseudonym;
insert into membership_school (district_id, person_id, school_id)
select m.district_id, m.person_id, s.id from membership m join person p on p.id = m.person_id and p.pseudonym
join lateral (select id from school s where s.district_id = m.district_id order by id offset (p.id / 4) %
  (select count(*) from school where district_id = m.district_id) limit 1) s on true;

-- Who sat on the board. Jefferson County elected three new members on 5 November 2013; the old board
-- voted two days later.
insert into board_member (district_id, person_id, name, office, from_on, to_on)
select d.id, (select id from person where email = b.email), b.name, b.office, b.from_on::date, b.to_on::date from (values
 ('jeffco', 'beth@demo.example', 'Beth Lindqvist', pg_temp.w('President', 'Presidenta'), '2011-11-15', null),
 ('jeffco', null, 'Carl Jensen', pg_temp.w('First vice president', 'Primer vicepresidente'), '2011-11-15', null),
 ('jeffco', null, 'Paula Reyes', pg_temp.w('Second vice president', 'Segunda vicepresidenta'), '2009-11-15', '2013-11-21'),
 ('jeffco', null, 'Robert Hughes', pg_temp.w('Secretary', 'Secretario'), '2009-11-15', '2013-11-21'),
 ('jeffco', null, 'Laurel Stone', pg_temp.w('Treasurer', 'Tesorera'), '2009-11-15', '2013-11-21'),
 ('jeffco', null, 'John Whitaker', pg_temp.w('Member', 'Miembro'), '2013-11-21', null),
 ('jeffco', null, 'Julia Marsh', pg_temp.w('Member', 'Miembro'), '2013-11-21', null),
 ('jeffco', null, 'Ken Albright', pg_temp.w('Member', 'Miembro'), '2013-11-21', null),
 ('chicago', 'grace@demo.example', 'Grace Kim', pg_temp.w('President', 'Presidenta'), '2012-07-01', null),
 ('chicago', null, 'Andre Wallace', pg_temp.w('Vice president', 'Vicepresidente'), '2011-07-01', null),
 ('chicago', null, 'Monica Ruiz', pg_temp.w('Member', 'Miembro'), '2011-07-01', null),
 ('chicago', null, 'Thomas Greer', pg_temp.w('Member', 'Miembro'), '2012-07-01', null),
 ('chicago', null, 'Dorothy Price', pg_temp.w('Member', 'Miembro'), '2011-07-01', null),
 ('cde', 'henry@demo.example', 'Henry Vogel', pg_temp.w('Chair', 'Presidente'), '2011-01-12', null),
 ('cde', null, 'Angela Moreno', pg_temp.w('Vice chair', 'Vicepresidenta'), '2011-01-12', null),
 ('cde', null, 'Peter Lowell', pg_temp.w('Member', 'Miembro'), '2013-01-09', null)) b(slug, email, name, office, from_on, to_on)
join district d on d.slug = b.slug;

-- A district on its first day, invented: nothing is published, nobody has joined, and one person holds every office.
insert into district (slug, name, kind, state, time_zone, languages, moderation, historical, about) values
 ('riverbend', 'Riverbend Schools (invented)', 'SCHOOL_DISTRICT', 'CO', 'America/Denver', 'en,es', 'FIRST_COMMENT', true,
  pg_temp.w('A small district that opened its page today. Nothing is published yet.', 'Un distrito pequeño que abrió su página hoy. Todavía no ha publicado nada.'));
insert into person (email, name, created_at) values ('hana@demo.example', 'Hana Park', now());
insert into role_grant (person_id, district_id, role, granted_at)
select p.id, d.id, r.role, p.created_at from person p, district d, (values ('STAFF'), ('MODERATOR'), ('CLERK'), ('DISTRICT_ADMINISTRATOR')) r(role)
where p.email = 'hana@demo.example' and d.slug = 'riverbend';

-- A district in New York, invented: small, with one app under that state's law.
insert into district (slug, name, kind, state, time_zone, languages, moderation, historical, about) values
 ('lakeview-ny', 'Lakeview Central Schools (invented)', 'SCHOOL_DISTRICT', 'NY', 'America/New_York', 'en,es', 'FIRST_COMMENT', true,
  pg_temp.w('A small invented district on a lake in New York, with 1,150 students. Its reading app shows what New York law asks a district to tell.',
            'Un distrito pequeño e inventado, junto a un lago de Nueva York, con 1,150 estudiantes. Su aplicación de lectura muestra lo que la ley de Nueva York pide contar.'));
insert into school (district_id, name)
select d.id, s.name from district d, (values ('Lakeview Elementary'), ('Lakeview Middle School')) s(name) where d.slug = 'lakeview-ny';
insert into person (email, name, created_at) values
 ('nina@demo.example', 'Nina Kowalski', now() - interval '300 days'), ('omar@demo.example', 'Omar Castillo', now() - interval '120 days'),
 ('lucia@demo.example', 'Lucia Herrera', now() - interval '90 days');
insert into role_grant (person_id, district_id, role, granted_at)
select p.id, d.id, r.role, p.created_at from (values
 ('nina', 'STAFF'), ('nina', 'MODERATOR'), ('nina', 'CLERK'), ('nina', 'DISTRICT_ADMINISTRATOR'), ('omar', 'PARENT'), ('lucia', 'PARENT')) r(who, role)
join person p on p.email = r.who || '@demo.example' join district d on d.slug = 'lakeview-ny';
insert into membership (district_id, person_id, joined_at, verified_level, verified_at)
select g.district_id, p.id, p.created_at, 2, p.created_at from person p join role_grant g on g.person_id = p.id and g.role = 'PARENT'
where p.email in ('omar@demo.example', 'lucia@demo.example');
insert into membership_school (district_id, person_id, school_id)
select s.district_id, p.id, s.id from person p, school s where p.email in ('omar@demo.example', 'lucia@demo.example') and s.name = 'Lakeview Elementary';
