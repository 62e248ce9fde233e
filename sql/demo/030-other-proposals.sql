-- Every other stage, so that each page and each empty state can be seen. Dates of what is open now are
-- counted from the day of the first start. What is invented says so.

create or replace function pg_temp.initiative(dslug text, islug text, st text, oc text, opens timestamptz, closes timestamptz, board date, systems text[])
returns int language plpgsql as $$
declare d int; i int;
begin
  select id into d from district where slug = dslug;
  insert into initiative (district_id, slug, stage, outcome, comments_open_at, comments_close_at, board_on, created_at)
  values (d, islug, st, oc, opens, closes, board, coalesce(opens, now()) - interval '8 days') returning id into i;
  insert into initiative_system select d, i, id from notice where district_id = d and slug = any(systems);
  insert into stage_change (district_id, initiative_id, to_stage, at) values (d, i, 'DRAFT', coalesce(opens, now()) - interval '8 days');
  if opens is not null then
    insert into stage_change (district_id, initiative_id, from_stage, to_stage, at) values (d, i, 'DRAFT', 'OPEN', opens);
  end if;
  return i;
end $$;

create or replace function pg_temp.moved(i int, f text, t text, oc text, at timestamptz, reason_en text, reason_es text) returns void language sql as $$
  insert into stage_change (district_id, initiative_id, from_stage, to_stage, outcome, reason, at)
  select district_id, id, f, t, oc, case when reason_en is null then '{}' else pg_temp.w(reason_en, reason_es) end, at from initiative where id = i
$$;

create or replace function pg_temp.point(i int, who text, words text, more text, st text, at timestamptz) returns bigint language sql as $$
  insert into comment (district_id, initiative_id, author_id, text, details, state, created_at)
  select n.district_id, n.id, p.id, words, more, st, at from initiative n, person p where n.id = i and p.email = who || '@demo.example' returning id
$$;

-- Open now, Jefferson County: can we do it in house?
do $$
declare i int; p1 bigint; p2 bigint; p3 bigint; p4 bigint; po int;
begin
  i := pg_temp.initiative('jeffco', 'dashboard-in-house', 'OPEN', null, now() - interval '11 days', date_trunc('day', now()) + interval '19 days 6 hours', (now() + interval '40 days')::date, array['classroom-dashboard']);
  perform pg_temp.version(i, 1, null, null, now() - interval '11 days', array[
   ['TITLE', 'Run the classroom dashboard in house', 'Manejar el tablero del salón en casa'],
   ['SUMMARY', 'The board asked in November 2013: can we do it in house, and what would that look like? This plan keeps every record on the district''s own servers.',
    'La junta preguntó en noviembre de 2013: ¿podemos hacerlo en casa y cómo sería? Este plan guarda cada registro en los propios servidores del distrito.'],
   ['WHAT', 'A small store in our own data center feeds the dashboard. Four schools try it for one year. Then families and teachers say whether it helped.',
    'Un almacén pequeño en nuestro propio centro de datos alimenta el tablero. Cuatro escuelas lo prueban un año. Después las familias y los maestros dicen si ayudó.'],
   ['WHY', 'Teachers sign in to seven systems before the first lesson. On one screen they notice earlier when a child falls behind.',
    'Los maestros entran a siete sistemas antes de la primera clase. En una sola pantalla notan antes si un niño se queda atrás.'],
   ['WHO_ASKED', 'The board, on 7 November 2013, after 1,200 families had reacted to the first proposal (invented figure).', 'La junta, el 7 de noviembre de 2013, después de que 1,200 familias reaccionaron a la primera propuesta (cifra inventada).'],
   ['DATA', 'Name, school, grade, attendance, grades and test scores. No discipline, health, disability or meal records.', 'Nombre, escuela, grado, asistencia, calificaciones y exámenes. Ni disciplina, ni salud, ni discapacidad, ni comidas.'],
   ['COST', '$480,000 for the year of the trial (invented). Running it for all schools is not yet priced.', '480,000 dólares por el año de prueba (inventado). Todavía no se calcula para todas las escuelas.'],
   ['WHO_PAYS', 'The district, out of the $2 million already set aside for the dashboard.', 'El distrito, de los 2 millones ya apartados para el tablero.'],
   ['BUILD', 'This proposal: our own servers in Golden, our own staff, records stay here.', 'Esta propuesta: nuestros servidores en Golden, nuestro personal, los registros se quedan aquí.'],
   ['PARTNER', 'A store shared with two neighboring districts. Cheaper by a third, but records would leave Golden.', 'Un almacén compartido con dos distritos vecinos. Un tercio más barato, pero los registros saldrían de Golden.'],
   ['DO_NOTHING', 'Teachers go on signing in to each system by itself. The money returns to the budget.', 'Los maestros siguen entrando a cada sistema por separado. El dinero vuelve al presupuesto.'],
   ['IF_NO', 'The dashboard built so far is switched off in June, and its records are deleted.', 'El tablero construido hasta ahora se apaga en junio y sus registros se borran.'],
   ['DATES', 'The trial would begin in the second half of the school year.', 'La prueba empezaría en la segunda mitad del año escolar.']]);
  perform pg_temp.version(i, 2, 'Four schools instead of eight, because there are only two engineers.', 'Cuatro escuelas en vez de ocho, porque solo hay dos ingenieros.', now() - interval '4 days', array[
 ['WHAT', 'A small store in our own data center feeds the dashboard. Four schools try it for one year, looked after by two engineers. Then families and teachers say whether it helped.',
    'Un almacén pequeño en nuestro propio centro de datos alimenta el tablero. Cuatro escuelas lo prueban un año, al cuidado de dos ingenieros. Después las familias y los maestros dicen si ayudó.'],
 ['WHO_ASKED', 'The board, on 7 November 2013, after families had reacted to the first proposal.', 'La junta, el 7 de noviembre de 2013, después de que las familias reaccionaron a la primera propuesta.']]);
  p1 := pg_temp.point(i, 'maria', 'Let parents see the same screen as the teacher, from the first day.', '', 'SHOWN', now() - interval '9 days');
  p2 := pg_temp.point(i, 'tess', 'Two engineers cannot watch the servers at night: say what happens when one is ill.', '', 'SHOWN', now() - interval '8 days');
  p3 := pg_temp.point(i, 'sam', 'Publish after one year how many children were helped, or end it.', 'A trial without a measure never ends.', 'SHOWN', now() - interval '6 days');
  p4 := pg_temp.point(i, 'maria', '¿Quién revisa que nadie mire los registros de un niño que no es su alumno?', '', 'SHOWN', now() - interval '2 days');
  perform pg_temp.point(i, 'noor', 'Will my son''s school be one of the four?', '', 'WAITING', now() - interval '3 hours');
  insert into reaction (point_id, person_id, value, at)
  select c.id, m.person_id, case when h < 66 + c.id % 20 then 1 when h < 88 then -1 else 0 end, now() - interval '1 day' * (h % 6)
  from comment c join membership m on m.district_id = c.district_id join person p on p.id = m.person_id and p.pseudonym
  cross join lateral (select ('x' || substr(md5(c.id || 'r' || p.id), 1, 4))::bit(16)::int % 100 h) x
  where c.initiative_id = i and c.point_id is null and c.state = 'SHOWN' and p.id % 3 <> 1;
  insert into reaction (point_id, person_id, value, at) select p2, id, 1, now() - interval '7 days' from person where email = 'maria@demo.example';
  insert into report (district_id, comment_id, reporter_id, reason, note, at)
  select c.district_id, c.id, p.id, 'OTHER', 'Is this about the proposal?', now() - interval '1 day' from comment c, person p where c.id = p3 and p.email = 'noor@demo.example';
  insert into poll (district_id, initiative_id, question, opens_at, closes_at, hidden_until_close, by_school, eligible)
  select district_id, id, pg_temp.w('Should the district run the classroom dashboard in house?', '¿Debe el distrito manejar el tablero del salón en casa?'),
         comments_open_at, comments_close_at, false, true, (select count(*) from role_grant g where g.district_id = n.district_id and g.role = 'PARENT')
  from initiative n where n.id = i returning id into po;
  insert into roll_mark (poll_id, person_id) select po, m.person_id from membership m join initiative n on n.district_id = m.district_id and n.id = i
    join person p on p.id = m.person_id where p.pseudonym and p.id % 5 < 3 or p.email = 'tess@demo.example';
  insert into ballot (poll_id, tracker, choice, verified, school_id)
  select po, sha256(convert_to('demo/' || gen_random_uuid(), 'UTF8')), case when h < 52 then 'SUPPORT' when h < 80 then 'SUPPORT_WITH_CHANGES' when h < 93 then 'OPPOSE' else 'NOT_SURE' end,
         m.verified_level >= 2, (select min(s.school_id) from membership_school s where s.person_id = r.person_id and s.district_id = m.district_id having count(*) = 1)
  from roll_mark r join membership m on m.person_id = r.person_id join initiative n on n.id = i and n.district_id = m.district_id
  cross join lateral (select ('x' || substr(md5('in house' || r.person_id), 1, 4))::bit(16)::int % 100 h) x where r.poll_id = po order by 2;

  -- The district is writing its answers.
  i := pg_temp.initiative('jeffco', 'reading-practice-app', 'RESPONSE', null, now() - interval '20 days', now() - interval '2 days', (now() + interval '21 days')::date, array['reading-app']);
  perform pg_temp.version(i, 1, null, null, now() - interval '20 days', array[
   ['TITLE', 'Try a reading practice app in second grade (invented)', 'Probar una aplicación de lectura en segundo grado (inventado)'],
   ['SUMMARY', 'Children would read aloud to an app once a week, and the teacher would see how each of them is doing.', 'Los niños leerían en voz alta a una aplicación una vez por semana, y el maestro vería cómo va cada uno.'],
   ['WHAT', 'One app, chosen with teachers and parents, in second grade of six schools.', 'Una aplicación, elegida con maestros y padres, en segundo grado de seis escuelas.'],
   ['WHY', 'A teacher with 26 children hears each of them read only every third week.', 'Un maestro con 26 niños oye leer a cada uno solo cada tres semanas.'],
   ['WHO_ASKED', 'Second-grade teachers of four schools.', 'Los maestros de segundo grado de cuatro escuelas.'],
   ['DATA', 'First name, grade, a recording of the voice, a reading score.', 'Nombre de pila, grado, una grabación de la voz, un puntaje de lectura.'],
   ['COST', '$9 a child and year.', '9 dólares por niño y año.'], ['WHO_PAYS', 'The schools'' own budgets.', 'El presupuesto de cada escuela.'],
   ['BUILD', 'We cannot build speech recognition ourselves.', 'No podemos construir reconocimiento de voz nosotros mismos.'],
   ['PARTNER', 'A company under the state''s standard agreement.', 'Una empresa con el acuerdo estándar del estado.'],
   ['DO_NOTHING', 'Volunteers listen to children read, where there are volunteers.', 'Voluntarios escuchan leer a los niños, donde los hay.'],
   ['IF_NO', 'Nothing changes in class.', 'Nada cambia en clase.'], ['DATES', 'From January, for one semester.', 'Desde enero, por un semestre.']]);
  p1 := pg_temp.point(i, 'tess', 'A recording of a child''s voice must never leave the country.', '', 'SHOWN', now() - interval '15 days');
  p2 := pg_temp.point(i, 'sam', 'Show us the app before you choose it.', '', 'SHOWN', now() - interval '10 days');
  perform pg_temp.point(i, 'maria', 'Will it understand a child who speaks Spanish at home?', '', 'SHOWN', now() - interval '9 days');
  insert into theme (district_id, initiative_id, position, title, answer) select district_id, id, 1, pg_temp.w('Where recordings are kept', 'Dónde se guardan las grabaciones'),
    pg_temp.w('Draft: we will ask for servers in the United States.', 'Borrador: pediremos servidores en los Estados Unidos.') from initiative where id = i;
  insert into theme_point (district_id, theme_id, point_id) select t.district_id, t.id, p1 from theme t where t.initiative_id = i;
  perform pg_temp.moved(i, 'OPEN', 'RESPONSE', null, now() - interval '2 days', null, null);

  -- Before the board next.
  i := pg_temp.initiative('jeffco', 'right-to-say-no', 'BOARD', null, now() - interval '45 days', now() - interval '25 days', (now() + interval '5 days')::date, array[]::text[]);
  perform pg_temp.version(i, 1, null, null, now() - interval '45 days', array[
   ['TITLE', 'One form to say no to any data system (invented)', 'Una sola hoja para decir que no a un sistema de datos (inventado)'],
   ['SUMMARY', 'A parent could keep a child''s records out of any system that is not needed for class, with one form for all schools.', 'Una familia podría dejar los registros de su hijo fuera de cualquier sistema que no sea necesario en clase, con una sola hoja para todas las escuelas.'],
   ['WHAT', 'One form, in five languages, answered by the school within ten school days.', 'Una hoja, en cinco idiomas, que la escuela contesta en diez días de clase.'],
   ['WHY', 'Each school has its own form today, and some have none.', 'Hoy cada escuela tiene su hoja, y algunas no tienen ninguna.'],
   ['WHO_ASKED', 'Families, when the first opt-out was announced in September 2013.', 'Las familias, cuando se anunció la primera exclusión en septiembre de 2013.'],
   ['DATA', 'The form itself: the child''s name, the school and the system.', 'La hoja misma: el nombre del niño, la escuela y el sistema.'],
   ['COST', 'Printing and translation: $6,000.', 'Impresión y traducción: 6,000 dólares.'], ['WHO_PAYS', 'The district.', 'El distrito.'],
   ['BUILD', 'A paper form and a list at each school.', 'Una hoja de papel y una lista en cada escuela.'], ['PARTNER', 'A web form of the student information system.', 'Un formulario web del sistema de información estudiantil.'],
   ['DO_NOTHING', 'Every school goes on as it likes.', 'Cada escuela sigue como quiera.'], ['IF_NO', 'Every school goes on as it likes.', 'Cada escuela sigue como quiera.'], ['DATES', 'From the next school year.', 'Desde el próximo año escolar.']]);
  p1 := pg_temp.point(i, 'maria', 'Ten school days is too long when an app starts on Monday.', '', 'SHOWN', now() - interval '40 days');
  insert into theme (district_id, initiative_id, position, title, answer, published_at) select district_id, id, 1, pg_temp.w('How fast', 'Qué tan rápido'),
    pg_temp.w('Agreed: five school days, and no app starts before the answer.', 'De acuerdo: cinco días de clase, y ninguna aplicación empieza antes de la respuesta.'), now() - interval '14 days' from initiative where id = i;
  insert into theme_point (district_id, theme_id, point_id) select t.district_id, t.id, p1 from theme t where t.initiative_id = i;
  perform pg_temp.moved(i, 'OPEN', 'RESPONSE', null, now() - interval '25 days', null, null);
  perform pg_temp.moved(i, 'RESPONSE', 'BOARD', null, now() - interval '14 days', null, null);
  insert into poll (district_id, initiative_id, question, opens_at, closes_at, hidden_until_close, by_school, eligible)
  select district_id, id, pg_temp.w('Should there be one form to say no?', '¿Debe haber una sola hoja para decir que no?'), now() - interval '45 days', now() - interval '25 days', true, false, 243 from initiative n where n.id = i returning id into po;
  insert into roll_mark (poll_id, person_id) select po, id from person where email in ('maria@demo.example', 'sam@demo.example', 'tess@demo.example');
  insert into ballot (poll_id, tracker, choice, verified) select po, sha256(convert_to('demo/' || gen_random_uuid(), 'UTF8')), c, v from (values ('SUPPORT', true), ('SUPPORT_WITH_CHANGES', true), ('SUPPORT', false)) b(c, v) order by 2;

  -- In use, ended, and a draft that only staff see.
  i := pg_temp.initiative('jeffco', 'bus-card-pilot', 'ENDED', 'ADOPTED', '2011-10-03 09:00-06', '2011-11-01 23:59-06', '2011-12-08', array['bus-cards']);
  perform pg_temp.version(i, 1, null, null, '2011-10-03 09:00-06', array[
   ['TITLE', 'Bus cards for two routes (invented)', 'Tarjetas de autobús en dos rutas (inventado)'],
   ['SUMMARY', 'A card that beeps when a child gets on or off the bus, tried on two routes.', 'Una tarjeta que suena cuando el niño sube o baja del autobús, probada en dos rutas.'],
   ['WHAT', 'Cards for 90 children on two routes, for three semesters.', 'Tarjetas para 90 niños en dos rutas, por tres semestres.'], ['WHY', 'Parents asked whether their child was on the bus.', 'Los padres preguntaban si su hijo iba en el autobús.'],
   ['WHO_ASKED', 'Parents of the two routes.', 'Los padres de las dos rutas.'], ['DATA', 'Card number, bus, stop and time.', 'Número de tarjeta, autobús, parada y hora.'],
   ['COST', '$4,500.', '4,500 dólares.'], ['WHO_PAYS', 'The transport office.', 'La oficina de transporte.'], ['BUILD', 'Our own cards and readers.', 'Nuestras propias tarjetas y lectores.'],
   ['PARTNER', 'A company''s phone app that follows the child.', 'Una aplicación de una empresa que sigue al niño.'], ['DO_NOTHING', 'Parents phone the bus office.', 'Los padres llaman a la oficina.'],
   ['IF_NO', 'Parents phone the bus office.', 'Los padres llaman a la oficina.'], ['DATES', 'January 2012 to June 2013.', 'De enero de 2012 a junio de 2013.']]);
  insert into theme (district_id, initiative_id, title, answer, published_at) select district_id, id, pg_temp.w('Deleting', 'Borrado'), pg_temp.w('All of it is deleted at the end of the pilot.', 'Todo se borra al terminar la prueba.'), '2011-11-15 09:00-07' from initiative where id = i;
  perform pg_temp.moved(i, 'OPEN', 'RESPONSE', null, '2011-11-02 09:00-06', null, null); perform pg_temp.moved(i, 'RESPONSE', 'BOARD', null, '2011-11-16 09:00-07', null, null);
  perform pg_temp.moved(i, 'BOARD', 'DECIDED', 'ADOPTED', '2011-12-08 20:00-07', null, null); perform pg_temp.moved(i, 'DECIDED', 'IN_USE', 'ADOPTED', '2012-01-16 09:00-07', null, null);
  perform pg_temp.moved(i, 'IN_USE', 'ENDED', 'ADOPTED', '2013-06-30 12:00-06', 'The cards were lost too often. All records were deleted on 30 June 2013.', 'Las tarjetas se perdían demasiado. Todos los registros se borraron el 30 de junio de 2013.');
  i := pg_temp.initiative('jeffco', 'attendance-text-messages', 'DRAFT', null, null, null, null, array[]::text[]);
  perform pg_temp.version(i, 1, null, null, null, array[
   ['TITLE', 'Text messages when a child misses class (invented)', 'Mensajes de texto cuando un niño falta a clase (inventado)'],
   ['SUMMARY', 'A draft that only staff can see.', 'Un borrador que solo ve el personal.'], ['WHAT', 'To be written.', 'Por escribir.']]);
  i := pg_temp.initiative('jeffco', 'hallway-cameras', 'DECIDED', 'WITHDRAWN', '2012-02-01 09:00-07', '2012-03-01 23:59-07', null, array[]::text[]);
  perform pg_temp.version(i, 1, null, null, '2012-02-01 09:00-07', array[
   ['TITLE', 'Cameras that count children in hallways (invented)', 'Cámaras que cuentan niños en los pasillos (inventado)'],
   ['SUMMARY', 'Cameras would count how many children are in a hallway.', 'Unas cámaras contarían cuántos niños hay en un pasillo.'], ['WHAT', 'Twelve cameras in one school.', 'Doce cámaras en una escuela.'], ['WHY', 'To open doors earlier when it is crowded.', 'Para abrir antes las puertas cuando hay mucha gente.'],
   ['WHO_ASKED', 'One school''s office.', 'La oficina de una escuela.'], ['DATA', 'Pictures, deleted after counting.', 'Imágenes, borradas después de contar.'], ['COST', '$20,000.', '20,000 dólares.'], ['WHO_PAYS', 'The school.', 'La escuela.'],
   ['BUILD', 'Cameras of our own.', 'Cámaras propias.'], ['PARTNER', 'A company''s service.', 'El servicio de una empresa.'], ['DO_NOTHING', 'Adults at the doors.', 'Adultos en las puertas.'], ['IF_NO', 'Adults at the doors.', 'Adultos en las puertas.']]);
  perform pg_temp.moved(i, 'OPEN', 'DECIDED', 'WITHDRAWN', '2012-02-20 12:00-07', 'Families asked who else would see the pictures, and we had no good answer.', 'Las familias preguntaron quién más vería las imágenes, y no teníamos una buena respuesta.');

  -- Chicago: without a third party, and something new with nobody's words under it yet.
  i := pg_temp.initiative('chicago', 'isle-without-inbloom', 'IN_USE', 'ADOPTED', '2013-09-10 09:00-05', '2013-10-15 23:59-05', '2013-11-26', array['isle-with-inbloom', 'isle-in-house']);
  perform pg_temp.version(i, 1, null, null, '2013-09-10 09:00-05', array[
   ['TITLE', 'Build the Illinois Shared Learning Environment without a third party', 'Armar el entorno de aprendizaje de Illinois sin un tercero'],
   ['SUMMARY', 'The state lets each district choose whether inBloom stores its records. Chicago has its own technology department and would do the work itself.',
    'El estado deja que cada distrito elija si inBloom guarda sus registros. Chicago tiene su propio departamento de tecnología y haría el trabajo.'],
   ['WHAT', 'The same learning platform as in 35 districts of the state, with the records on the district''s own servers.', 'La misma plataforma que en 35 distritos del estado, con los registros en los propios servidores del distrito.'],
   ['WHY', 'Not because inBloom is bad, but because the third-largest district of the country can do it on its own.', 'No porque inBloom sea malo, sino porque el tercer distrito más grande del país puede hacerlo solo.'],
   ['WHO_ASKED', 'The state board of education asked every district to choose.', 'La junta estatal de educación pidió a cada distrito que eligiera.'],
   ['DATA', 'Courses, attendance, grades and test scores of 404,000 students. The state says: no health or discipline records.', 'Cursos, asistencia, calificaciones y exámenes de 404,000 estudiantes. El estado dice: ni salud ni disciplina.'],
   ['COST', '$19 million over three years for the whole platform.', '19 millones de dólares en tres años por toda la plataforma.'], ['WHO_PAYS', 'A federal Race to the Top grant.', 'Una beca federal Race to the Top.'],
   ['BUILD', 'In house: two departments with the staff to do it. Records stay with the district.', 'En casa: dos departamentos con el personal para hacerlo. Los registros se quedan en el distrito.'],
   ['PARTNER', 'inBloom: might work very well for small or mid-size districts.', 'inBloom: podría servir muy bien a distritos pequeños o medianos.'],
   ['DO_NOTHING', 'No shared platform; the grant is lost.', 'Sin plataforma común; se pierde la beca.'], ['IF_NO', 'The district asks again how to use the state''s platform.', 'El distrito vuelve a preguntar cómo usar la plataforma del estado.'],
   ['DATES', 'Decision in November 2013.', 'Decisión en noviembre de 2013.']]);
  p1 := pg_temp.point(i, 'rosa', 'Do it yourselves, but let somebody from outside test the locks every year.', '', 'SHOWN', '2013-09-20 19:00-05');
  insert into theme (district_id, initiative_id, title, answer, published_at) select district_id, id, pg_temp.w('Testing the locks', 'Probar las cerraduras'), pg_temp.w('Yes: a yearly test by an outside firm, with a public summary.', 'Sí: una prueba anual de una empresa externa, con un resumen público.'), '2013-11-01 09:00-05' from initiative where id = i;
  insert into theme_point (district_id, theme_id, point_id) select t.district_id, t.id, p1 from theme t where t.initiative_id = i;
  perform pg_temp.moved(i, 'OPEN', 'RESPONSE', null, '2013-10-16 09:00-05', null, null); perform pg_temp.moved(i, 'RESPONSE', 'BOARD', null, '2013-11-02 09:00-05', null, null);
  perform pg_temp.moved(i, 'BOARD', 'DECIDED', 'ADOPTED', '2013-11-26 12:00-06', null, null); perform pg_temp.moved(i, 'DECIDED', 'IN_USE', 'ADOPTED', '2014-01-06 09:00-06', null, null);
  i := pg_temp.initiative('chicago', 'homework-messages', 'OPEN', null, now() - interval '1 day', date_trunc('day', now()) + interval '29 days 6 hours', null, array[]::text[]);
  perform pg_temp.version(i, 1, null, null, now() - interval '1 day', array[
   ['TITLE', 'Send homework by text message (invented)', 'Mandar la tarea por mensaje de texto (inventado)'],
   ['SUMMARY', 'Families who want it would get the day''s homework as a text message.', 'Las familias que quieran recibirían la tarea del día en un mensaje de texto.'], ['WHAT', 'One message a day, in the family''s language.', 'Un mensaje al día, en el idioma de la familia.'],
   ['WHY', 'Not every family has a computer.', 'No toda familia tiene computadora.'], ['WHO_ASKED', 'Parent councils of three schools.', 'Los consejos de padres de tres escuelas.'], ['DATA', 'A phone number and the class.', 'Un número de teléfono y la clase.'],
   ['COST', '$30,000 a year.', '30,000 dólares al año.'], ['WHO_PAYS', 'The district.', 'El distrito.'], ['BUILD', 'Our own phone gateway.', 'Nuestro propio sistema de mensajes.'], ['PARTNER', 'A messaging company.', 'Una empresa de mensajería.'],
   ['DO_NOTHING', 'Homework is on the web page only.', 'La tarea está solo en la página web.'], ['IF_NO', 'Homework is on the web page only.', 'La tarea está solo en la página web.']]);

  -- The state agency: the ended agreement, a postponed question, and a policy that families help to write.
  i := pg_temp.initiative('cde', 'end-inbloom-agreement', 'ENDED', 'ADOPTED', '2013-10-01 09:00-06', '2013-10-31 23:59-06', '2013-11-13', array['inbloom-pilot']);
  perform pg_temp.version(i, 1, null, null, '2013-10-01 09:00-06', array[
   ['TITLE', 'End the service agreement with inBloom', 'Terminar el acuerdo de servicio con inBloom'],
   ['SUMMARY', 'Colorado''s only pilot district is leaving. The department would use its right to end the agreement and close out the work.', 'El único distrito de prueba de Colorado se va. El departamento usaría su derecho a terminar el acuerdo y cerraría el trabajo.'],
   ['WHAT', 'Tell inBloom, follow in writing, and close out the work under the agreement.', 'Avisar a inBloom, confirmarlo por escrito y cerrar el trabajo según el acuerdo.'], ['WHY', 'Concerns and questions persisted, and the department has heavy work ahead that comes first.', 'Las dudas y preguntas siguieron, y el departamento tiene mucho trabajo que va primero.'],
   ['WHO_ASKED', 'The Commissioner, after Jefferson County''s decision.', 'El Comisionado, después de la decisión del Condado de Jefferson.'], ['DATA', 'Whatever the pilot had stored.', 'Lo que la prueba hubiera guardado.'],
   ['COST', 'Nothing is owed.', 'No se debe nada.'], ['WHO_PAYS', 'Nobody.', 'Nadie.'], ['BUILD', 'Districts go their own ways.', 'Cada distrito sigue su camino.'], ['PARTNER', 'Keep the agreement for another district.', 'Conservar el acuerdo para otro distrito.'],
   ['DO_NOTHING', 'The agreement runs on with nobody in it.', 'El acuerdo sigue sin nadie.'], ['IF_NO', 'The agreement runs on with nobody in it.', 'El acuerdo sigue sin nadie.'], ['DATES', 'State board meeting of 13 November 2013.', 'Reunión de la junta estatal del 13 de noviembre de 2013.']]);
  insert into theme (district_id, initiative_id, title, answer, published_at) select district_id, id, pg_temp.w('What was learnt', 'Lo aprendido'), pg_temp.w('The department has rewritten its own privacy policies and wants a model for districts.', 'El departamento reescribió sus políticas de privacidad y quiere un modelo para los distritos.'), '2013-11-05 09:00-07' from initiative where id = i;
  perform pg_temp.moved(i, 'OPEN', 'RESPONSE', null, '2013-11-01 09:00-06', null, null); perform pg_temp.moved(i, 'RESPONSE', 'BOARD', null, '2013-11-06 09:00-07', null, null);
  perform pg_temp.moved(i, 'BOARD', 'DECIDED', 'ADOPTED', '2013-11-13 10:00-07', null, null);
  perform pg_temp.moved(i, 'DECIDED', 'ENDED', 'ADOPTED', '2014-01-31 12:00-07', 'Closed out under the service agreement.', 'Cerrado según el acuerdo de servicio.');
  i := pg_temp.initiative('cde', 'model-privacy-policy', 'OPEN', null, now() - interval '6 days', date_trunc('day', now()) + interval '24 days 6 hours', (now() + interval '60 days')::date, array[]::text[]);
  perform pg_temp.version(i, 1, null, null, now() - interval '6 days', array[
   ['TITLE', 'A model privacy policy for districts', 'Una política modelo de privacidad para los distritos'],
   ['SUMMARY', 'A policy that any district can take over when it makes an agreement with an outside company about student records.', 'Una política que cualquier distrito puede adoptar al firmar un acuerdo con una empresa de fuera sobre registros de estudiantes.'],
   ['WHAT', 'Twelve short rules: who may see, how long, never sold, how to say no, what happens at the end.', 'Doce reglas cortas: quién puede ver, cuánto tiempo, nunca vender, cómo decir que no, qué pasa al final.'],
   ['WHY', 'In 2013 every district had to find out for itself what to ask of a company.', 'En 2013 cada distrito tuvo que averiguar solo qué pedirle a una empresa.'], ['WHO_ASKED', 'Districts, parents, and privacy groups that reviewed the state''s own policy.', 'Distritos, padres y grupos de privacidad que revisaron la política del estado.'],
   ['DATA', 'None: it is a policy, not a system.', 'Ninguno: es una política, no un sistema.'], ['COST', 'Staff time only.', 'Solo tiempo del personal.'], ['WHO_PAYS', 'The department.', 'El departamento.'], ['BUILD', 'Write it here, with families.', 'Escribirla aquí, con las familias.'],
   ['PARTNER', 'Take over another state''s policy.', 'Adoptar la política de otro estado.'], ['DO_NOTHING', 'Every district writes its own, or none.', 'Cada distrito escribe la suya, o ninguna.'], ['IF_NO', 'Every district writes its own, or none.', 'Cada distrito escribe la suya, o ninguna.'], ['DATES', 'First board reading in two months.', 'Primera lectura de la junta en dos meses.']]);
  perform pg_temp.point(i, 'joan', 'Write it so that a parent can read it in ten minutes.', '', 'SHOWN', now() - interval '3 days');
  insert into poll (district_id, initiative_id, question, opens_at, closes_at, hidden_until_close, by_school, eligible)
  select district_id, id, pg_temp.w('Should the department recommend this policy to districts?', '¿Debe el departamento recomendar esta política a los distritos?'), comments_open_at, comments_close_at, true, false,
         (select count(*) from role_grant g where g.district_id = n.district_id and g.role = 'PARENT') from initiative n where n.id = i;
  i := pg_temp.initiative('cde', 'statewide-student-number', 'DECIDED', 'POSTPONED', '2013-05-01 09:00-06', '2013-06-01 23:59-06', '2013-09-11', array[]::text[]);
  perform pg_temp.version(i, 1, null, null, '2013-05-01 09:00-06', array[
   ['TITLE', 'One student number from preschool to college (invented)', 'Un solo número de estudiante desde preescolar hasta la universidad (inventado)'], ['SUMMARY', 'One number would follow a student through all schools of the state.', 'Un número seguiría al estudiante por todas las escuelas del estado.'],
   ['WHAT', 'Join the numbers that preschools, schools and colleges use.', 'Unir los números que usan preescolares, escuelas y universidades.'], ['WHY', 'To see whether preschool helps later.', 'Para ver si el preescolar ayuda después.'], ['WHO_ASKED', 'Researchers of two universities.', 'Investigadores de dos universidades.'],
   ['DATA', 'The numbers, and which school a student attends.', 'Los números, y a qué escuela va el estudiante.'], ['COST', '$400,000.', '400,000 dólares.'], ['WHO_PAYS', 'A federal grant.', 'Una beca federal.'], ['BUILD', 'In the department.', 'En el departamento.'], ['PARTNER', 'A university.', 'Una universidad.'],
   ['DO_NOTHING', 'Numbers stay separate.', 'Los números siguen separados.'], ['IF_NO', 'Numbers stay separate.', 'Los números siguen separados.']]);
  insert into theme (district_id, initiative_id, title, answer, published_at) select district_id, id, pg_temp.w('Who asked', 'Quién lo pidió'), pg_temp.w('We will say more before the board takes it up again.', 'Diremos más antes de que la junta lo retome.'), '2013-07-01 09:00-06' from initiative where id = i;
  perform pg_temp.moved(i, 'OPEN', 'RESPONSE', null, '2013-06-02 09:00-06', null, null); perform pg_temp.moved(i, 'RESPONSE', 'BOARD', null, '2013-07-02 09:00-06', null, null);
  perform pg_temp.moved(i, 'BOARD', 'DECIDED', 'POSTPONED', '2013-09-11 12:00-06', null, null);
end $$;

-- What the boards decided on these.
create or replace function pg_temp.decided(islug text, dslug text, on_day date, motion_en text, motion_es text, oc text, reasons_en text, reasons_es text, votes text[])
returns void language plpgsql as $$
declare i initiative; m int; dec int; members int[]; k int;
begin
  select n.* into i from initiative n join district d on d.id = n.district_id where n.slug = islug and d.slug = dslug;
  select array_agg(id order by id) into members from board_member b where b.district_id = i.district_id and b.from_on <= on_day and (b.to_on is null or b.to_on > on_day);
  insert into motion (district_id, meeting_on, text, mover_id, seconder_id, result, recorded_at, recorded_by)
  values (i.district_id, on_day, pg_temp.w(motion_en, motion_es), members[2], members[3], 'PASS', on_day + interval '20 hours',
          (select g.person_id from role_grant g where g.district_id = i.district_id and g.role = 'CLERK' limit 1)) returning id into m;
  for k in 1 .. array_length(members, 1) loop
    insert into roll_call values (i.district_id, m, members[k], split_part(votes[k], ':', 1), split_part(votes[k], ':', 2));
  end loop;
  insert into decision (district_id, motion_id, initiative_id, initiative_version, outcome, reasons)
  values (i.district_id, m, i.id, 1, oc, pg_temp.w(reasons_en, reasons_es)) returning id into dec;
  insert into decision_system select i.district_id, dec, s.notice_id, 1 from initiative_system s where s.initiative_id = i.id;
end $$;
select pg_temp.decided('isle-without-inbloom', 'chicago', '2013-11-26', 'To put the learning platform in place with the district''s own staff, without a third party.', 'Poner en marcha la plataforma con el propio personal, sin un tercero.',
  'ADOPTED', 'The district has the departments, the resources and the staff to do this work.', 'El distrito tiene los departamentos, los recursos y el personal para hacerlo.',
  array['YES', 'YES', 'YES', 'RECUSED:Works for a company that bid for the contract.', 'ABSENT']);
select pg_temp.decided('end-inbloom-agreement', 'cde', '2013-11-13', 'To note the Commissioner''s decision to end the service agreement, and to close out the work.', 'Tomar nota de la decisión del Comisionado de terminar el acuerdo y cerrar el trabajo.',
  'ADOPTED', 'Jefferson County was the only pilot, and it has withdrawn. Beneficial lessons were learnt.', 'El Condado de Jefferson era la única prueba y se retiró. Se aprendieron buenas lecciones.', array['YES', 'YES', 'YES']);
select pg_temp.decided('statewide-student-number', 'cde', '2013-09-11', 'To postpone the question until families have been asked.', 'Posponer la pregunta hasta consultar a las familias.',
  'POSTPONED', 'Nobody could say who would see the joined records.', 'Nadie pudo decir quién vería los registros unidos.', array['YES', 'YES', 'ABSTAIN']);

-- Their authors had the mail back then.
update theme_point p set told_at = t.published_at from theme t where t.id = p.theme_id and t.published_at is not null;
