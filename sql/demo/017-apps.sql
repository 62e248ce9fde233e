-- The register of applications: what schools may use, and what not. The quiz apps, the library search and
-- the math garden are invented; the days are counted from the day of the first start, so that one review is overdue and one agreement over.

create function pg_temp.bare(text) returns text language sql immutable as
$$ select btrim(regexp_replace(lower($1), '[^[:alnum:]]+', ' ', 'g')) $$;

create function pg_temp.app(dslug text, aslug text, nslug text, facts jsonb) returns void language sql as $$
  insert into app (district_id, slug, match, name, provider, agreement_type, agreement_status, originator, approved, expires,
                   elements, document, notice_id, changed_at)
  select d.id, aslug, pg_temp.bare(facts ->> 'name') || E'\n' || pg_temp.bare(facts ->> 'provider'), facts ->> 'name', facts ->> 'provider',
         coalesce(facts ->> 'type', ''), coalesce(facts ->> 'status', ''), coalesce(facts ->> 'originator', ''),
         current_date + (facts ->> 'approved')::int, current_date + (facts ->> 'expires')::int,
         coalesce(string_to_array(facts ->> 'elements', ' '), '{}'), coalesce(facts ->> 'document', ''),
         (select n.id from notice n where n.district_id = d.id and n.slug = nslug), now()
  from district d where d.slug = dslug
$$;

-- An authorisation: its days as counted from the day of the first start.
create function pg_temp.authorised(dslug text, aslug text, n int, office text, d_on int, d_review int, purpose_en text, purpose_es text,
                                   d_revoked int default null, why_en text default null, why_es text default null)
returns void language sql as $$
  insert into app_authorisation (district_id, app_id, number, purpose, office, authorised_on, review_by, revoked_on, revoked_why, entered_at)
  select a.district_id, a.id, n, pg_temp.w(purpose_en, purpose_es), office, current_date + d_on, current_date + d_review, current_date + d_revoked,
         case when d_revoked is null then '{}' else pg_temp.w(why_en, why_es) end, now()
  from app a join district d on d.id = a.district_id where d.slug = dslug and a.slug = aslug
$$;

select pg_temp.app('jeffco', 'slate-quiz', 'class-quiz', '{"name": "Slate Quiz (invented)", "provider": "Slate School Tools, LLC (invented)", "type": "NDPA-STANDARD",
  "status": "APPROVED", "approved": -372, "expires": 24, "elements": "ASM-1 ENR-2 SNM-1", "document": "https://jeffco.example/contracts/class-quiz.pdf"}');
select pg_temp.authorised('jeffco', 'slate-quiz', 1, 'Office of Educational Technology', -372, -7,
  'Short quizzes in class, so that a teacher sees at once what was not understood.', 'Pruebas cortas en clase, para que el maestro vea enseguida qué no se entendió.');
select pg_temp.authorised('jeffco', 'slate-quiz', 2, 'Office of Educational Technology', -10, 355,
  'Short quizzes in class. After the review: also for homework, without grades.', 'Pruebas cortas en clase. Después de la revisión: también para tareas, sin notas.');

select pg_temp.app('jeffco', 'zip-quiz', 'quiz-app', '{"name": "Zip Quiz (invented)", "provider": "Zip Quiz Fun, Inc. (invented)", "type": "CLICK-WRAP",
  "status": "TERMINATED", "elements": "PGC-2 SNM-1 ATM-1 X-LOCATION", "document": "https://zipquiz.example/terms"}');
select pg_temp.authorised('jeffco', 'zip-quiz', 1, 'Clear Creek Elementary, principal''s office', -460, -95,
  'Quizzes in one class of the fifth grade.', 'Pruebas en una clase de quinto grado.', -400,
  'Its terms let the company show ads and sell what it learns about children. A teacher had clicked "I agree". The children now use Slate Quiz.',
  'Sus condiciones dejan que la empresa muestre anuncios y venda lo que aprende de los niños. Un maestro había hecho clic en "Acepto". Ahora los niños usan Slate Quiz.');

select pg_temp.app('jeffco', 'classroom-dashboard', 'classroom-dashboard', '{"name": "Classroom dashboard", "provider": "LoudCloud Systems", "type": "VENDOR-SPECIFIC",
  "status": "APPROVED", "expires": 75, "elements": "ATT-1 SPM-1 ENR-2 SNM-1 SID-2"}');
select pg_temp.authorised('jeffco', 'classroom-dashboard', 1, 'Office of the Superintendent', -300, 65,
  'Teachers see attendance, grades and test results of their own classes in one place.', 'Los maestros ven en un solo lugar la asistencia, las notas y las pruebas de sus propias clases.');

select pg_temp.app('jeffco', 'library-search', null, '{"name": "Library search (invented)", "provider": "Paper Boat Software (invented)", "type": "EXHIBIT-E-SUBSCRIBER",
  "status": "EXPIRED", "originator": "Boulder Valley School District", "approved": -800, "expires": -35, "elements": "SNM-1 ENR-3", "document": "https://jeffco.example/contracts/library-search.pdf"}');
select pg_temp.authorised('jeffco', 'library-search', 1, 'Library Services', -420, -55,
  'Finding and lending books of the school library.', 'Buscar y prestar libros de la biblioteca escolar.');

select pg_temp.app('jeffco', 'math-garden', null, '{"name": "Math garden (invented)", "provider": "Greenplot Education (invented)", "type": "NDPA-MODIFIED",
  "status": "IN-REVIEW", "elements": "SNM-1 ASM-1"}');

select pg_temp.app('lakeview-ny', 'lantern-reading', 'reading-app', '{"name": "Lantern Reading (invented)", "provider": "Lantern Reading Co-op (invented)", "type": "STATE-CONTRACT",
  "status": "APPROVED", "approved": -160, "expires": 570, "elements": "ASM-1 ENR-2 SNM-1 SAP-1"}');
select pg_temp.authorised('lakeview-ny', 'lantern-reading', 1, 'Data Protection Officer', -160, 205,
  'Reading practice at each child''s own level.', 'Práctica de lectura al nivel de cada niño.');
