-- The notices of the demonstration's systems. inBloom's own facts are from its published schema (652
-- fields, of which the company flagged 12 as personal) and from the news of 2013.

create function pg_temp.said(standing text, answer text) returns jsonb language sql immutable as $$
  select case when standing = 'NOT_YET_KNOWN'
              then jsonb_build_object('state', 'not_yet_known', 'plain', cast(answer as jsonb))
              when cast(answer as jsonb) = '{}' then null
              else jsonb_build_object('state', 'given', 'plain', cast(answer as jsonb)) end
$$;

create function pg_temp.given(rows jsonb) returns jsonb language sql immutable as $$
  select case when rows is null then null
              else jsonb_build_object('state', 'given', 'rows', rows) end
$$;

create function pg_temp.use(use text, standing text, answer text) returns jsonb language sql immutable as $$
  select case when standing is null and coalesce(answer, '{}') = '{}' then null
              else jsonb_strip_nulls(jsonb_build_object('use', use,
                     'answer', case standing when 'NO' then 'NEVER' when 'YES' then 'ALLOWED'
                                             when 'PARTLY' then 'LIMITED'
                                             when 'NOT_YET_KNOWN' then 'NOT-YET-KNOWN' end,
                     'plainText', nullif(cast(answer as jsonb), '{}'))) end
$$;

create function pg_temp.record(answers text[][]) returns jsonb language sql as $$
  with a as (select answers[i][1] q, answers[i][2] s, case when answers[i][3] = '' then '{}' else cast(pg_temp.w(answers[i][3], answers[i][4]) as text) end w
               from generate_subscripts(answers, 1) i)
  select jsonb_strip_nulls(jsonb_build_object(
    'system', pg_temp.given((select jsonb_build_array(jsonb_strip_nulls(jsonb_build_object(
        'name', cast(max(w) filter (where q = 'NAME') as jsonb),
        'description', nullif(cast(coalesce(max(w) filter (where q = 'WHAT'), '{}') as jsonb), '{}')))) from a)),
    'provider', (select pg_temp.said(s, w) from a where q = 'WHO_RUNS'),
    'purposes', (select pg_temp.said(s, w) from a where q = 'WHY'),
    'prohibitedUses', pg_temp.given((select jsonb_agg(u order by o) from (
        select 1 o, pg_temp.use('SALE', s, w) u from a where q = 'SOLD'
        union all select 2, pg_temp.use('TARGETED-AD', s, w) from a where q = 'ADS') x where u is not null)),
    'dataElements', (select pg_temp.said(s, w) from a where q = 'COLLECTED'),
    'accessRoles', (select pg_temp.said(s, w) from a where q = 'WHO_SEES'),
    'recipients', pg_temp.given((select jsonb_build_array(jsonb_strip_nulls(jsonb_build_object('kind', 'COLLEGE',
        'answer', case s when 'NO' then 'NO' when 'YES' then 'YES' when 'PARTLY' then 'ONLY-WITH-CONSENT'
                         when 'NOT_YET_KNOWN' then 'NOT-YET-KNOWN' end,
        'purpose', nullif(cast(w as jsonb), '{}'))))
        from a where q = 'COLLEGES' and (s is not null or w <> '{}'))),
    'consent', (select case when s = 'NOT_YET_KNOWN' then pg_temp.said(s, w)
        else pg_temp.given(jsonb_build_array(jsonb_strip_nulls(jsonb_build_object(
          'choice', case s when 'NO' then 'NONE' when 'YES' then 'OPT-OUT' when 'PARTLY' then 'PER-SCHOOL' end,
          'how', nullif(cast(w as jsonb), '{}'))))) end
        from a where q = 'SAY_NO' and (s is not null or w <> '{}')),
    'hosting', (select pg_temp.said(s, w) from a where q = 'WHERE_KEPT'),
    'encryption', (select case when s = 'NOT_YET_KNOWN' or s is null then pg_temp.said(s, w)
        else jsonb_build_object('state', 'given', 'rows', jsonb_build_array(jsonb_build_object(
          'inTransit', case s when 'NO' then 'NONE' else 'OTHER' end,
          'atRest', case s when 'YES' then 'OTHER' else 'NONE' end)),
          'plain', nullif(cast(w as jsonb), '{}')) end
        from a where q = 'ENCRYPTED'),
    'retention', (select pg_temp.said(s, w) from a where q = 'HOW_LONG'),
    'contacts', (select pg_temp.said(case when s = 'NOT_YET_KNOWN' then 'TEXT' else s end, w) from a where q = 'CONTACT')))
$$;

-- One version: a row per question, then published at once. A published version never changes.
create or replace function pg_temp.notice_version(dslug text, nslug text, n int, note_en text, note_es text, at timestamptz, answers text[][])
returns void language plpgsql as $$
declare d int; i int;
begin
  select id into d from district where slug = dslug;
  select id into i from notice where district_id = d and slug = nslug;
  insert into notice_version (district_id, notice_id, number, change_note, edited_at)
  values (d, i, n, case when note_en is null then '{}' else pg_temp.w(note_en, note_es) end, coalesce(at, now()));
  update notice_version set record = pg_temp.record(answers) where district_id = d and notice_id = i and number = n;
  if at is not null then
    update notice_version set published_at = at,
           published_by = (select g.person_id from role_grant g where g.district_id = d and g.role = 'STAFF' limit 1)
     where district_id = d and notice_id = i and number = n;
  end if;
end $$;

insert into notice (district_id, slug, status, created_at)
select d.id, n.slug, n.status, n.at::timestamptz from (values
 ('jeffco', 'inbloom', 'REFUSED', '2013-08-20'), ('jeffco', 'classroom-dashboard', 'IN_USE', '2013-08-20'),
 ('jeffco', 'bus-cards', 'ENDED', '2012-01-10'), ('jeffco', 'reading-app', 'PROPOSED', '2026-01-01'),
 ('chicago', 'isle-with-inbloom', 'REFUSED', '2013-09-03'), ('chicago', 'isle-in-house', 'IN_USE', '2013-09-03'),
 ('cde', 'inbloom-pilot', 'ENDED', '2013-03-01')) n(dslug, slug, status, at)
join district d on d.slug = n.dslug;

select pg_temp.notice_version('jeffco', 'inbloom', 1, null, null, '2013-08-20 15:00-06', array[
 ['NAME', 'TEXT', 'inBloom data store', 'Almacén de datos inBloom'],
 ['WHAT', 'TEXT', 'One place outside the district where records from many school systems are copied, so that a dashboard can show them together.',
  'Un lugar fuera del distrito donde se copian los registros de muchos sistemas escolares, para que un tablero los muestre juntos.'],
 ['WHO_RUNS', 'TEXT', 'inBloom, a nonprofit company started with $100 million from two foundations.',
  'inBloom, una organización sin fines de lucro que empezó con 100 millones de dólares de dos fundaciones.'],
 ['COLLECTED', 'TEXT', 'Contact information, grades, discipline records, test scores and curriculum planning.',
  'Datos de contacto, calificaciones, registros de disciplina, resultados de exámenes y planes de estudio.'],
 ['WHY', 'TEXT', 'To feed the classroom dashboard, where a teacher sees how each child is doing.',
  'Para alimentar el tablero del salón, donde el maestro ve cómo va cada niño.'],
 ['WHO_SEES', 'NOT_YET_KNOWN', '', ''],
 ['WHERE_KEPT', 'TEXT', 'On inBloom''s servers in the cloud, not on ours.', 'En los servidores de inBloom en la nube, no en los nuestros.'],
 ['HOW_LONG', 'NOT_YET_KNOWN', '', ''],
 ['SOLD', 'NO', 'inBloom says that it will never sell student data.', 'inBloom dice que nunca venderá los datos de los estudiantes.'],
 ['ADS', 'NO', '', ''],
 ['COLLEGES', 'NOT_YET_KNOWN', '', ''],
 ['ENCRYPTED', 'YES', 'High-level encryption, says inBloom, on the way and when stored.', 'Cifrado de alto nivel, dice inBloom, al viajar y al guardarse.'],
 ['SAY_NO', 'NO', 'There is no way to opt out.', 'No hay manera de excluir a su hijo.'],
 ['CONTACT', 'TEXT', 'Jefferson County Schools, data privacy office, Golden, Colorado.', 'Escuelas del Condado de Jefferson, oficina de privacidad de datos, Golden, Colorado.']]);

select pg_temp.notice_version('jeffco', 'inbloom', 2,
 'After families'' questions: every kind of record is listed, families can say no, and three questions are still open.',
 'Después de las preguntas de las familias: se nombra cada tipo de registro, se puede decir que no, y quedan tres preguntas abiertas.',
 '2013-10-02 16:30-06', array[
 ['NAME', 'TEXT', 'inBloom data store', 'Almacén de datos inBloom'],
 ['WHAT', 'TEXT', 'One place outside the district where records from many school systems are copied, so that a dashboard can show them together.',
  'Un lugar fuera del distrito donde se copian los registros de muchos sistemas escolares, para que un tablero los muestre juntos.'],
 ['WHO_RUNS', 'TEXT', 'inBloom, a nonprofit company started with $100 million from two foundations. Other companies may build apps on it if the district allows each one.',
  'inBloom, una organización sin fines de lucro que empezó con 100 millones de dólares de dos fundaciones. Otras empresas pueden crear aplicaciones sobre él si el distrito permite cada una.'],
 ['COLLECTED', 'TEXT', 'The system has room for 652 fields. They include name, birth date and birth place, address, phone and e-mail, photo, race and ethnicity, sex, disability and Section 504 plans, discipline, limited English, family income and school meals, "at risk" flags, attendance, grades and test scores. The company marks only 12 of them as personal.',
  'El sistema tiene lugar para 652 campos. Entre ellos: nombre, fecha y lugar de nacimiento, dirección, teléfono y correo, foto, raza y etnia, sexo, discapacidad y planes de la Sección 504, disciplina, inglés limitado, ingresos y comidas escolares, marcas de "en riesgo", asistencia, calificaciones y exámenes. La empresa marca solo 12 como personales.'],
 ['WHY', 'TEXT', 'To feed the classroom dashboard, where a teacher sees how each child is doing.',
  'Para alimentar el tablero del salón, donde el maestro ve cómo va cada niño.'],
 ['WHO_SEES', 'NOT_YET_KNOWN', 'The rule is being written. We will not load any record before it is public.',
  'La regla se está escribiendo. No cargaremos ningún registro antes de publicarla.'],
 ['WHERE_KEPT', 'TEXT', 'On inBloom''s servers in the cloud, not on ours.', 'En los servidores de inBloom en la nube, no en los nuestros.'],
 ['HOW_LONG', 'NOT_YET_KNOWN', 'The agreement does not say.', 'El acuerdo no lo dice.'],
 ['SOLD', 'NO', 'inBloom says that it will never sell student data. The agreement does not yet forbid it in writing.',
  'inBloom dice que nunca venderá los datos. El acuerdo todavía no lo prohíbe por escrito.'],
 ['ADS', 'NO', '', ''],
 ['COLLEGES', 'NOT_YET_KNOWN', 'Nobody could tell us in writing.', 'Nadie pudo decirlo por escrito.'],
 ['ENCRYPTED', 'YES', 'High-level encryption, says inBloom, on the way and when stored.', 'Cifrado de alto nivel, dice inBloom, al viajar y al guardarse.'],
 ['SAY_NO', 'YES', 'Since 19 September 2013 a parent can keep a child''s records out by writing to the school.',
  'Desde el 19 de septiembre de 2013 un padre o madre puede dejar fuera los registros de su hijo escribiendo a la escuela.'],
 ['CONTACT', 'TEXT', 'Jefferson County Schools, data privacy office, Golden, Colorado.', 'Escuelas del Condado de Jefferson, oficina de privacidad de datos, Golden, Colorado.']]);

select pg_temp.notice_version('jeffco', 'classroom-dashboard', 1, null, null, '2013-08-20 15:10-06', array[
 ['NAME', 'TEXT', 'Classroom dashboard', 'Tablero del salón'],
 ['WHAT', 'TEXT', 'A screen where a teacher sees each child''s grades, attendance and test results together.',
  'Una pantalla donde el maestro ve juntas las calificaciones, la asistencia y los exámenes de cada niño.'],
 ['WHO_RUNS', 'TEXT', 'LoudCloud Systems of Dallas builds it for the district.', 'LoudCloud Systems, de Dallas, lo construye para el distrito.'],
 ['COLLECTED', 'TEXT', 'Name, school, grade, attendance, grades and test scores. No discipline or health records.',
  'Nombre, escuela, grado, asistencia, calificaciones y exámenes. Ni disciplina ni salud.'],
 ['WHY', 'TEXT', 'So that a teacher can plan the next lesson and notice early when a child falls behind.',
  'Para que el maestro planee la próxima clase y note pronto si un niño se queda atrás.'],
 ['WHO_SEES', 'TEXT', 'Your child''s own teachers and principal. Later also you.', 'Los maestros y el director de su hijo. Más adelante, también usted.'],
 ['WHERE_KEPT', 'TEXT', 'Planned: inBloom''s servers.', 'Lo planeado: los servidores de inBloom.'],
 ['HOW_LONG', 'TEXT', 'While your child is at a school of the district, then one year.', 'Mientras su hijo esté en una escuela del distrito, y un año más.'],
 ['SOLD', 'NO', '', ''], ['ADS', 'NO', '', ''], ['COLLEGES', 'NO', '', ''],
 ['ENCRYPTED', 'YES', 'On the way and when stored.', 'Al viajar y al guardarse.'],
 ['SAY_NO', 'YES', 'In writing to the school, by 15 September of each year.', 'Por escrito a la escuela, hasta el 15 de septiembre de cada año.'],
 ['CONTACT', 'TEXT', 'Jefferson County Schools, data privacy office, Golden, Colorado.', 'Escuelas del Condado de Jefferson, oficina de privacidad de datos, Golden, Colorado.']]);

select pg_temp.notice_version('jeffco', 'classroom-dashboard', 2,
 'After the board''s decision of 7 November 2013: records stay on the district''s own servers.',
 'Después de la decisión de la junta del 7 de noviembre de 2013: los registros se quedan en los servidores del distrito.',
 '2013-11-14 10:00-07', array[
 ['NAME', 'TEXT', 'Classroom dashboard', 'Tablero del salón'],
 ['WHAT', 'TEXT', 'A screen where a teacher sees each child''s grades, attendance and test results together.',
  'Una pantalla donde el maestro ve juntas las calificaciones, la asistencia y los exámenes de cada niño.'],
 ['WHO_RUNS', 'TEXT', 'The district runs it. LoudCloud Systems of Dallas built the screen and cannot see the records.',
  'Lo maneja el distrito. LoudCloud Systems, de Dallas, construyó la pantalla y no puede ver los registros.'],
 ['COLLECTED', 'TEXT', 'Name, school, grade, attendance, grades and test scores. No discipline or health records.',
  'Nombre, escuela, grado, asistencia, calificaciones y exámenes. Ni disciplina ni salud.'],
 ['WHY', 'TEXT', 'So that a teacher can plan the next lesson and notice early when a child falls behind.',
  'Para que el maestro planee la próxima clase y note pronto si un niño se queda atrás.'],
 ['WHO_SEES', 'TEXT', 'Your child''s own teachers and principal, and you.', 'Los maestros y el director de su hijo, y usted.'],
 ['WHERE_KEPT', 'TEXT', 'On the district''s servers in Golden.', 'En los servidores del distrito en Golden.'],
 ['HOW_LONG', 'TEXT', 'While your child is at a school of the district, then one year.', 'Mientras su hijo esté en una escuela del distrito, y un año más.'],
 ['SOLD', 'NO', '', ''], ['ADS', 'NO', '', ''], ['COLLEGES', 'NO', '', ''],
 ['ENCRYPTED', 'YES', 'On the way and when stored.', 'Al viajar y al guardarse.'],
 ['SAY_NO', 'YES', 'In writing to the school, by 15 September of each year.', 'Por escrito a la escuela, hasta el 15 de septiembre de cada año.'],
 ['CONTACT', 'TEXT', 'Jefferson County Schools, data privacy office, Golden, Colorado.', 'Escuelas del Condado de Jefferson, oficina de privacidad de datos, Golden, Colorado.']]);

select pg_temp.notice_version('jeffco', 'bus-cards', 1, null, null, '2012-01-16 09:00-07', array[
 ['NAME', 'TEXT', 'Bus card pilot (invented)', 'Prueba de tarjetas de autobús (inventada)'],
 ['WHAT', 'TEXT', 'A card that beeped when a child got on or off the bus.', 'Una tarjeta que sonaba cuando el niño subía o bajaba del autobús.'],
 ['WHO_RUNS', 'TEXT', 'The district''s transport office.', 'La oficina de transporte del distrito.'],
 ['COLLECTED', 'TEXT', 'Card number, bus, stop and time.', 'Número de tarjeta, autobús, parada y hora.'],
 ['WHY', 'TEXT', 'To tell a parent that the child was on the bus.', 'Para avisar a los padres que el niño iba en el autobús.'],
 ['WHO_SEES', 'TEXT', 'The transport office and the child''s parents.', 'La oficina de transporte y los padres.'],
 ['WHERE_KEPT', 'TEXT', 'On the district''s servers in Golden.', 'En los servidores del distrito en Golden.'],
 ['HOW_LONG', 'TEXT', '30 days. All of it was deleted on 30 June 2013.', '30 días. Todo se borró el 30 de junio de 2013.'],
 ['SOLD', 'NO', '', ''], ['ADS', 'NO', '', ''], ['COLLEGES', 'NO', '', ''],
 ['ENCRYPTED', 'PARTLY', 'When stored, but not on the way from the bus.', 'Al guardarse, pero no al viajar desde el autobús.'],
 ['SAY_NO', 'YES', 'Nobody had to take a card.', 'Nadie tenía que llevar la tarjeta.'],
 ['CONTACT', 'TEXT', 'Transport office, Golden, Colorado.', 'Oficina de transporte, Golden, Colorado.']]);

select pg_temp.notice_version('jeffco', 'reading-app', 1, null, null, now() - interval '20 days', array[
 ['NAME', 'TEXT', 'Reading practice app (invented)', 'Aplicación de lectura (inventada)'],
 ['WHAT', 'TEXT', 'An app that listens to a child read aloud and counts the words read well.', 'Una aplicación que escucha leer en voz alta y cuenta las palabras bien leídas.'],
 ['WHO_RUNS', 'TEXT', 'A company that is still to be chosen.', 'Una empresa que todavía hay que elegir.'],
 ['COLLECTED', 'TEXT', 'First name, grade, a recording of the voice, and a reading score.', 'Nombre de pila, grado, una grabación de la voz y un puntaje de lectura.'],
 ['WHY', 'TEXT', 'So that a teacher with 26 children can hear each of them read every week.', 'Para que un maestro con 26 niños pueda oír leer a cada uno cada semana.'],
 ['WHO_SEES', 'TEXT', 'Your child''s reading teacher and you.', 'El maestro de lectura de su hijo y usted.'],
 ['WHERE_KEPT', 'NOT_YET_KNOWN', '', ''],
 ['HOW_LONG', 'TEXT', 'Recordings 7 days, scores until the end of the school year.', 'Las grabaciones 7 días, los puntajes hasta el fin del año escolar.'],
 ['SOLD', 'NO', '', ''], ['ADS', 'NOT_YET_KNOWN', '', ''], ['COLLEGES', 'NO', '', ''],
 ['ENCRYPTED', 'YES', 'On the way and when stored.', 'Al viajar y al guardarse.'],
 ['SAY_NO', 'YES', 'A child who does not use it reads to the teacher as before.', 'El niño que no la use lee al maestro como antes.'],
 ['CONTACT', 'TEXT', 'Jefferson County Schools, data privacy office, Golden, Colorado.', 'Escuelas del Condado de Jefferson, oficina de privacidad de datos, Golden, Colorado.']]);

-- Chicago: the same platform with and without a third party.
select pg_temp.notice_version('chicago', 'isle-with-inbloom', 1, null, null, '2013-09-10 09:00-05', array[
 ['NAME', 'TEXT', 'Illinois Shared Learning Environment, with inBloom', 'Entorno de aprendizaje de Illinois, con inBloom'],
 ['WHAT', 'TEXT', 'An online platform that brings a student''s records and lessons together, with inBloom storing the records.',
  'Una plataforma en línea que reúne los registros y las lecciones del estudiante; inBloom guarda los registros.'],
 ['WHO_RUNS', 'TEXT', 'The state builds the platform; inBloom stores the records.', 'El estado construye la plataforma; inBloom guarda los registros.'],
 ['COLLECTED', 'TEXT', 'Name, school, grade, courses, attendance, grades and test scores. The state says: no health or discipline records.',
  'Nombre, escuela, grado, cursos, asistencia, calificaciones y exámenes. El estado dice: ni salud ni disciplina.'],
 ['WHY', 'TEXT', 'To give teachers one view of a student and lessons that fit.', 'Para dar a los maestros una sola vista del estudiante y lecciones adecuadas.'],
 ['WHO_SEES', 'TEXT', 'Teachers and principals of the school. inBloom''s engineers can reach the servers.',
  'Maestros y directores de la escuela. Los ingenieros de inBloom tienen acceso a los servidores.'],
 ['WHERE_KEPT', 'TEXT', 'On inBloom''s servers in the cloud.', 'En los servidores de inBloom en la nube.'],
 ['HOW_LONG', 'NOT_YET_KNOWN', '', ''], ['SOLD', 'NO', '', ''], ['ADS', 'NO', '', ''],
 ['COLLEGES', 'NOT_YET_KNOWN', '', ''], ['ENCRYPTED', 'YES', 'On the way and when stored, says inBloom.', 'Al viajar y al guardarse, dice inBloom.'],
 ['SAY_NO', 'NO', '', ''],
 ['CONTACT', 'TEXT', 'Chicago Public Schools, department of accountability.', 'Escuelas Públicas de Chicago, departamento de rendición de cuentas.']]);
select pg_temp.notice_version('chicago', 'isle-in-house', 1, null, null, '2013-09-10 09:30-05', array[
 ['NAME', 'TEXT', 'Illinois Shared Learning Environment, in house', 'Entorno de aprendizaje de Illinois, en casa'],
 ['WHAT', 'TEXT', 'The same online platform; the records stay with the district.', 'La misma plataforma en línea; los registros se quedan en el distrito.'],
 ['WHO_RUNS', 'TEXT', 'The district''s own technology and accountability departments.', 'Los propios departamentos de tecnología y rendición de cuentas del distrito.'],
 ['COLLECTED', 'TEXT', 'Name, school, grade, courses, attendance, grades and test scores. No health or discipline records.',
  'Nombre, escuela, grado, cursos, asistencia, calificaciones y exámenes. Ni salud ni disciplina.'],
 ['WHY', 'TEXT', 'To give teachers one view of a student and lessons that fit.', 'Para dar a los maestros una sola vista del estudiante y lecciones adecuadas.'],
 ['WHO_SEES', 'TEXT', 'Teachers and principals of the school, and district staff who keep the system running.',
  'Maestros y directores de la escuela, y el personal del distrito que mantiene el sistema.'],
 ['WHERE_KEPT', 'TEXT', 'On the district''s own servers in Chicago.', 'En los propios servidores del distrito en Chicago.'],
 ['HOW_LONG', 'TEXT', 'While the student is in the district, then as state records law asks.', 'Mientras el estudiante esté en el distrito, y después lo que pida la ley estatal de archivos.'],
 ['SOLD', 'NO', '', ''], ['ADS', 'NO', '', ''], ['COLLEGES', 'NO', '', ''],
 ['ENCRYPTED', 'YES', 'On the way and when stored.', 'Al viajar y al guardarse.'],
 ['SAY_NO', 'NO', 'The district needs these records to run its schools.', 'El distrito necesita estos registros para manejar sus escuelas.'],
 ['CONTACT', 'TEXT', 'Chicago Public Schools, department of accountability.', 'Escuelas Públicas de Chicago, departamento de rendición de cuentas.']]);

select pg_temp.notice_version('cde', 'inbloom-pilot', 1, null, null, '2013-03-05 09:00-07', array[
 ['NAME', 'TEXT', 'inBloom pilot of the state', 'Prueba estatal de inBloom'],
 ['WHAT', 'TEXT', 'The state''s agreement that let one pilot district, Jefferson County, try inBloom.', 'El acuerdo del estado para que un distrito de prueba, el Condado de Jefferson, probara inBloom.'],
 ['WHO_RUNS', 'TEXT', 'inBloom, under a service agreement with the department.', 'inBloom, con un acuerdo de servicio con el departamento.'],
 ['COLLECTED', 'TEXT', 'What the pilot district chose to send: contact information, grades, discipline records, test scores.', 'Lo que el distrito de prueba quisiera enviar: contacto, calificaciones, disciplina, exámenes.'],
 ['WHY', 'TEXT', 'To give teachers better tools for understanding what each student needs.', 'Para dar a los maestros mejores herramientas para entender lo que necesita cada estudiante.'],
 ['WHO_SEES', 'TEXT', 'Engineers of the pilot.', 'Los ingenieros de la prueba.'],
 ['WHERE_KEPT', 'TEXT', 'On inBloom''s servers in the cloud.', 'En los servidores de inBloom en la nube.'],
 ['HOW_LONG', 'TEXT', 'Until the agreement was closed out.', 'Hasta que se cerró el acuerdo.'],
 ['SOLD', 'NO', '', ''], ['ADS', 'NO', '', ''], ['COLLEGES', 'NO', '', ''],
 ['ENCRYPTED', 'YES', 'On the way and when stored, says inBloom.', 'Al viajar y al guardarse, dice inBloom.'],
 ['SAY_NO', 'PARTLY', 'A district could stay out. A family could not.', 'Un distrito podía quedarse fuera. Una familia no.'],
 ['CONTACT', 'TEXT', 'Colorado Department of Education, Denver.', 'Departamento de Educación de Colorado, Denver.']]);
