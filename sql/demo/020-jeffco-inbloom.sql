-- Jefferson County, 2013: the proposal that families stopped. Reconstructed; the people are invented.

insert into initiative (district_id, slug, stage, outcome, comments_open_at, comments_close_at, board_on, created_at)
select id, 'inbloom-data-store', 'DECIDED', 'ADOPTED_WITH_CONDITIONS', '2013-08-20 15:00-06', '2013-09-30 23:59-06', '2013-11-07', '2013-08-12'
from district where slug = 'jeffco';

insert into initiative_system select i.district_id, i.id, n.id from initiative i join notice n on n.district_id = i.district_id
where i.slug = 'inbloom-data-store' and n.slug in ('inbloom', 'classroom-dashboard');

select pg_temp.version(i.id, 1, null, null, '2013-08-20 15:00-06', array[
 ['TITLE', 'Keep student records in inBloom, a shared data store', 'Guardar los registros de los estudiantes en inBloom, un almacén compartido'],
 ['SUMMARY', 'The district would copy records of its 86,000 students to inBloom''s servers, so that one classroom dashboard can show a teacher how each child is doing.',
  'El distrito copiaría los registros de sus 86,000 estudiantes a los servidores de inBloom, para que un tablero muestre al maestro cómo va cada niño.'],
 ['WHAT', 'Today a teacher signs in to many separate systems. inBloom would collect the data from them, store it in the cloud and pass it on to a dashboard that LoudCloud Systems builds for us.',
  'Hoy un maestro entra a muchos sistemas separados. inBloom juntaría los datos, los guardaría en la nube y los pasaría a un tablero que LoudCloud Systems construye para nosotros.'],
 ['WHY', 'To let students learn at their own pace and truly master a concept before they move on.', 'Para que cada estudiante aprenda a su ritmo y domine un tema antes de seguir.'],
 ['WHO_ASKED', 'The superintendent and the technology office. Colorado chose our district as its only pilot.', 'La superintendente y la oficina de tecnología. Colorado eligió a nuestro distrito como su única prueba.'],
 ['DATA', 'Contact information, grades, discipline records, test scores and curriculum planning of all students.', 'Datos de contacto, calificaciones, disciplina, exámenes y planes de estudio de todos los estudiantes.'],
 ['COST', 'Up to $2 million for the dashboard. The data store costs nothing until 2015.', 'Hasta 2 millones de dólares por el tablero. El almacén no cuesta nada hasta 2015.'],
 ['WHO_PAYS', 'The district pays for the dashboard. Gifts of two foundations pay for the store.', 'El distrito paga el tablero. Donaciones de dos fundaciones pagan el almacén.'],
 ['BUILD', 'We could join the systems ourselves. We have not yet worked out what that would cost.', 'Podríamos unir los sistemas nosotros mismos. Todavía no calculamos cuánto costaría.'],
 ['PARTNER', 'inBloom: ready in a year, shared by nine states, kept outside the district.', 'inBloom: listo en un año, compartido por nueve estados, guardado fuera del distrito.'],
 ['DO_NOTHING', 'Teachers go on signing in to each system by itself.', 'Los maestros siguen entrando a cada sistema por separado.'],
 ['IF_NO', 'The dashboard waits until we know another way to feed it.', 'El tablero espera hasta que sepamos otra manera de alimentarlo.'],
 ['DATES', 'The board decides by January. A test would begin next fall.', 'La junta decide antes de enero. Una prueba empezaría el próximo otoño.']])
from initiative i where slug = 'inbloom-data-store';

select pg_temp.version(i.id, 2, 'A way to say no, and every kind of record named.', 'Una manera de decir que no, y cada tipo de registro nombrado.', '2013-09-19 17:00-06', array[
 ['SUMMARY', 'The district would copy records of its 86,000 students to inBloom''s servers, so that one classroom dashboard can show a teacher how each child is doing. Parents can keep their child''s records out.',
  'El distrito copiaría los registros de sus 86,000 estudiantes a los servidores de inBloom, para que un tablero muestre al maestro cómo va cada niño. Los padres pueden dejar fuera los registros de su hijo.'],
 ['DATA', 'Contact information, grades, discipline records and test scores of all students whose parents do not opt out. The full list of what the system can hold is in the data notice.',
  'Datos de contacto, calificaciones, disciplina y exámenes de los estudiantes cuyos padres no se nieguen. La lista completa de lo que cabe en el sistema está en el aviso de datos.'],
 ['COST', 'Up to $2 million for the dashboard. The data store costs nothing until 2015; what it costs then is not yet known.', 'Hasta 2 millones de dólares por el tablero. El almacén no cuesta nada hasta 2015; lo que costará después no se sabe.'],
 ['WHO_PAYS', 'The district pays for the dashboard. Gifts of two foundations pay for the store until 2015.', 'El distrito paga el tablero. Donaciones de dos fundaciones pagan el almacén hasta 2015.'],
 ['DATES', 'Comments until 30 September. The board decides on 7 November.', 'Comentarios hasta el 30 de septiembre. La junta decide el 7 de noviembre.']])
from initiative i where slug = 'inbloom-data-store';

select pg_temp.version(i.id, 3, 'The in-house way is described, because so many families asked for it.', 'Se describe la manera de hacerlo en casa, porque muchas familias la pidieron.', '2013-10-02 16:30-06', array[
 ['BUILD', 'A small store on our own servers could feed the dashboard for pilot schools in 2014. It would take longer and hold less. Records would not leave the district.',
  'Un almacén pequeño en nuestros propios servidores podría alimentar el tablero en escuelas de prueba en 2014. Tardaría más y guardaría menos. Los registros no saldrían del distrito.'],
 ['PARTNER', 'inBloom: ready in a year, shared by nine states at first, kept outside the district.', 'inBloom: listo en un año, compartido al principio por nueve estados, guardado fuera del distrito.'],
 ['IF_NO', 'The dashboard goes on, in house, a year later for most schools.', 'El tablero sigue, en casa, un año más tarde para la mayoría de las escuelas.'],
 ['DATES', 'The board decides on 7 November.', 'La junta decide el 7 de noviembre.']])
from initiative i where slug = 'inbloom-data-store';

insert into stage_change (district_id, initiative_id, from_stage, to_stage, outcome, at, by_person)
select i.district_id, i.id, s.f, s.t, s.o, s.at::timestamptz, (select id from person where email = s.who || '@demo.example')
from initiative i, (values (null, 'DRAFT', null, '2013-08-12 09:00-06', 'dana'), ('DRAFT', 'OPEN', null, '2013-08-20 15:00-06', 'dana'),
 ('OPEN', 'RESPONSE', null, '2013-10-01 09:00-06', 'dana'), ('RESPONSE', 'BOARD', null, '2013-10-04 16:00-06', 'dana'),
 ('BOARD', 'DECIDED', 'ADOPTED_WITH_CONDITIONS', '2013-11-07 20:40-07', 'clara')) s(f, t, o, at, who)
where i.slug = 'inbloom-data-store';

-- Points: the concerns and hopes that the press reported in 2013, in invented families' words.
insert into comment (district_id, initiative_id, author_id, text, details, state, created_at)
select i.district_id, i.id, p.id, c.text, c.details, c.state, c.at::timestamptz
from initiative i cross join (values
 ('maria', 'Keep the dashboard, but on servers that the district owns.', 'I like what the dashboard would do for my daughter. I do not see why her records must leave Golden for that.', 'SHOWN', '2013-09-03 19:12-06'),
 ('tess', 'Nobody has told us who may see discipline records, and a mistake at thirteen should not follow a child.', '', 'SHOWN', '2013-08-21 20:05-06'),
 ('tess', 'Say in writing how long records are kept, and delete them when a child leaves.', '', 'SHOWN', '2013-08-24 08:40-06'),
 ('sam', 'Will the colleges that our kids apply to get these records? Yes or no, in the contract.', 'At the August meeting nobody could answer this.', 'SHOWN', '2013-09-01 21:30-06'),
 ('maria', 'Los padres debemos poder decir que no, y la hoja para hacerlo debe estar en español.', '', 'SHOWN', '2013-08-27 18:20-06'),
 ('f1', 'A teacher who sees all of a child''s results on one screen can help before the child falls behind.', 'I teach third grade. I sign in to seven systems before eight in the morning.', 'SHOWN', '2013-08-22 06:50-06'),
 ('f2', 'Encryption is not a promise: show us an outside audit before a single record is loaded.', '', 'SHOWN', '2013-08-23 22:10-06'),
 ('f3', 'Two million dollars would pay for a lot of counselors after the cuts.', '', 'SHOWN', '2013-08-25 12:00-06'),
 ('f4', 'Waiting for perfect rules means our kids wait too. Start with volunteers.', '', 'SHOWN', '2013-08-28 17:45-06'),
 ('f5', 'The company says it will not sell data. Put it in the agreement, with a penalty.', '', 'SHOWN', '2013-08-30 09:15-06'),
 ('f6', 'Disability and meal status have no place in an outside store.', '', 'SHOWN', '2013-09-05 20:35-06'),
 ('f7', 'Let the newly elected board decide this, not the old one.', '', 'SHOWN', '2013-09-18 21:00-06'),
 ('f8', 'Personalized lessons got my son to read. Please do not throw this away.', '', 'SHOWN', '2013-09-10 16:25-06'),
 ('f9', 'Sign our petition at my site and buy the book!', '', 'HIDDEN', '2013-09-11 03:12-06'),
 ('sam', 'I withdraw what I wrote here in anger.', '', 'WITHDRAWN', '2013-09-12 23:50-06')) c(who, text, details, state, at)
join person p on p.email = c.who || '@demo.example'
  or p.id = (select m.person_id from membership m join person f on f.id = m.person_id and f.pseudonym where m.district_id = i.district_id
          and c.who ~ '^f[0-9]+$' order by m.person_id offset case when c.who ~ '^f[0-9]+$' then substr(c.who, 2)::int else 0 end limit 1)
where i.slug = 'inbloom-data-store' order by c.at::timestamptz;

insert into comment_version (comment_id, number, text, details, replaced_at)
select id, 1, 'Keep the dashboard, but not on their servers.', '', '2013-09-03 19:20-06' from comment where text like 'Keep the dashboard, but on servers%';
update comment set edited_at = '2013-09-03 19:20-06' where text like 'Keep the dashboard, but on servers%';

insert into comment (district_id, initiative_id, point_id, author_id, text, state, created_at)
select c.district_id, c.initiative_id, c.id, p.id, r.text, 'SHOWN', r.at::timestamptz
from (values ('Keep the dashboard, but on servers%', 'tess@demo.example', 'This is what I would vote for.', '2013-09-04 07:30-06'),
             ('Keep the dashboard, but on servers%', 'sam@demo.example', 'Who would look after those servers at night, though?', '2013-09-04 22:02-06'),
             ('A teacher who sees all%', 'maria@demo.example', 'Thank you for saying it from the classroom.', '2013-08-22 19:00-06')) r(point, who, text, at)
join comment c on c.text like r.point and c.point_id is null join person p on p.email = r.who;

insert into moderation_act (district_id, comment_id, act, reason, note, state_before, at, moderator_id)
select c.district_id, c.id, a.act, a.reason, a.note, 'WAITING', c.created_at + a.later, (select id from person where email = 'morgan@demo.example')
from comment c join initiative i on i.id = c.initiative_id and i.slug = 'inbloom-data-store'
join person p on p.id = c.author_id and (p.pseudonym or p.email = 'sam@demo.example')
join (values ('SHOWN', 'APPROVE', null, '', interval '50 minutes'),
 ('HIDDEN', 'HIDE', 'SPAM', 'This advertises something and says nothing about the proposal. You may write again about the proposal itself.', interval '5 hours'))
 a(state, act, reason, note, later) on a.state = c.state
order by c.created_at + a.later;

-- Reactions: each point has its own mood; a family reacts to most of what it sees.
insert into reaction (point_id, person_id, value, at)
select x.point, x.person, case when x.r < x.love then 1 when x.r < x.love + x.hate then -1 else 0 end, timestamptz '2013-09-20' + (x.r % 8) * interval '1 day'
from (select c.id point, p.id person, ('x' || substr(md5(c.id || '/' || p.id), 1, 4))::bit(16)::int % 100 r,
             case when c.text ~ 'on servers that the district owns' then 84 when c.text ~ 'Yes or no, in the contract' then 90 when c.text ~ 'Waiting for perfect' then 38
                  when c.text ~ 'Personalized|one screen' then 55 when c.text ~ 'newly elected' then 44 when c.text ~ 'Two million' then 47 else 78 end love,
             case when c.text ~ 'on servers that the district owns' then 6 when c.text ~ 'Yes or no, in the contract' then 3 when c.text ~ 'Waiting for perfect' then 50
                  when c.text ~ 'Personalized|one screen' then 30 when c.text ~ 'newly elected' then 42 when c.text ~ 'Two million' then 38 else 9 end hate
      from comment c join initiative i on i.id = c.initiative_id and i.slug = 'inbloom-data-store'
      join membership m on m.district_id = c.district_id join person p on p.id = m.person_id and p.pseudonym
      where c.point_id is null and c.state = 'SHOWN' and p.id <> c.author_id
        and ('x' || substr(md5('seen' || c.id || '/' || p.id), 1, 4))::bit(16)::int % 100 < 72) x;
insert into reaction (point_id, person_id, value, at)
select c.id, p.id, 1, '2013-09-04 07:31-06' from comment c, person p where c.text ~ '^(Keep the dashboard|Will the colleges|Say in writing)' and c.author_id <> p.id and p.email in ('maria@demo.example', 'tess@demo.example');

-- The district's answers, one per theme.
insert into theme (district_id, initiative_id, position, title, answer, published_at, edited_at)
select i.district_id, i.id, t.pos, pg_temp.w(t.ten, t.tes), pg_temp.w(t.aen, t.aes), '2013-10-04 15:30-06', '2013-10-04 15:30-06'
from initiative i, (values
 (1, 'On whose servers?', '¿En los servidores de quién?',
  'We will price a store on our own servers and bring both ways to the board. Version 3 describes it.', 'Calcularemos el costo de un almacén en nuestros propios servidores y llevaremos las dos maneras a la junta. La versión 3 lo describe.'),
 (2, 'Who may see it, and how long is it kept?', '¿Quién puede verlo y cuánto tiempo se guarda?',
  'You are right: we had no written rule. We will load no record before the rule is public. The agreement does not say how long records are kept, and we have asked inBloom to add it.',
  'Tienen razón: no teníamos una regla escrita. No cargaremos ningún registro antes de publicar la regla. El acuerdo no dice cuánto tiempo se guardan, y pedimos a inBloom que lo agregue.'),
 (3, 'Colleges, selling, and what is in the contract', 'Universidades, ventas y lo que dice el contrato',
  'inBloom told us that it will not sell records. Nobody could tell us in writing about colleges. We mark it as not yet known in the notice.',
  'inBloom nos dijo que no venderá los registros. Nadie pudo responder por escrito sobre las universidades. En el aviso lo marcamos como todavía sin respuesta.'),
 (4, 'The right to say no', 'El derecho a decir que no',
  'Since 19 September every parent can keep a child''s records out. The form is in English and Spanish.',
  'Desde el 19 de septiembre cada familia puede dejar fuera los registros de su hijo. La hoja está en inglés y en español.'),
 (5, 'What the dashboard is for', 'Para qué sirve el tablero',
  'Teachers asked for it, and we want to keep it whatever happens to the store.', 'Los maestros lo pidieron, y queremos conservarlo pase lo que pase con el almacén.')) t(pos, ten, tes, aen, aes)
where i.slug = 'inbloom-data-store';
insert into theme_point (district_id, theme_id, point_id)
select t.district_id, t.id, c.id from theme t join initiative i on i.id = t.initiative_id and i.slug = 'inbloom-data-store'
join comment c on c.initiative_id = i.id and c.point_id is null and c.state = 'SHOWN'
join (values (1, 'on servers that the district owns|outside audit|no place in an outside'), (2, 'discipline records|how long records'), (3, 'colleges that our kids|will not sell'),
             (4, 'decir que no'), (5, 'one screen|Personalized lessons')) m(pos, pattern) on m.pos = t.position and c.text ~ m.pattern;

-- The advisory poll. Ballots carry no person and no time; a mark says only that somebody voted.
insert into poll (district_id, initiative_id, question, opens_at, closes_at, hidden_until_close, by_school, eligible)
select i.district_id, i.id, pg_temp.w('Should the district keep student records in inBloom?', '¿Debe el distrito guardar los registros de los estudiantes en inBloom?'),
       '2013-09-03 08:00-06', '2013-09-30 23:59-06', true, true, (select count(*) from role_grant g where g.district_id = i.district_id and g.role = 'PARENT')
from initiative i where i.slug = 'inbloom-data-store';
insert into roll_mark (poll_id, person_id)
select po.id, m.person_id from poll po join initiative i on i.id = po.initiative_id and i.slug = 'inbloom-data-store'
join membership m on m.district_id = po.district_id join person p on p.id = m.person_id
where p.pseudonym and p.id % 7 <> 0 or p.email in ('maria@demo.example', 'sam@demo.example');
insert into ballot (poll_id, tracker, choice, verified, school_id)
select poll_id, tracker, choice, verified, school from (
  select r.poll_id, sha256(convert_to('demo/' || gen_random_uuid(), 'UTF8')) tracker, m.verified_level >= 2 verified,
         (select min(s.school_id) from membership_school s where s.person_id = r.person_id and s.district_id = m.district_id having count(*) = 1) school,
         case when x < 18 then 'SUPPORT' when x < 45 then 'SUPPORT_WITH_CHANGES' when x < 91 then 'OPPOSE' else 'NOT_SURE' end choice
  from roll_mark r join poll po on po.id = r.poll_id join initiative i on i.id = po.initiative_id and i.slug = 'inbloom-data-store'
  join membership m on m.person_id = r.person_id and m.district_id = i.district_id
  cross join lateral (select ('x' || substr(md5('ballot' || r.person_id), 1, 4))::bit(16)::int % 100 x) h) b
order by tracker;

-- 7 November 2013: unanimous. One motion, two decisions: end inBloom, go on with the dashboard.
insert into motion (district_id, meeting_on, text, mover_id, seconder_id, result, recorded_at, recorded_by)
select d.id, '2013-11-07', pg_temp.w('To end the district''s work with inBloom, and to direct staff to go on with the classroom dashboard and report how it can be done in house.',
       'Terminar el trabajo del distrito con inBloom, y encargar al personal que siga con el tablero del salón e informe cómo hacerlo en casa.'),
       (select id from board_member where name = 'Carl Jensen'), (select id from board_member where name = 'Paula Reyes'), 'PASS', '2013-11-07 20:40-07',
       (select id from person where email = 'clara@demo.example')
from district d where d.slug = 'jeffco';
insert into roll_call (district_id, motion_id, member_id, vote)
select m.district_id, m.id, b.id, 'YES' from motion m join board_member b on b.district_id = m.district_id and b.from_on <= m.meeting_on and (b.to_on is null or b.to_on > m.meeting_on)
where m.meeting_on = '2013-11-07';
insert into decision (district_id, motion_id, initiative_id, initiative_version, part, outcome, reasons, conditions)
select m.district_id, m.id, i.id, 3, pg_temp.w(x.pen, x.pes), x.outcome, pg_temp.w(x.ren, x.res), case when x.cen is null then '{}' else pg_temp.w(x.cen, x.ces) end
from motion m join initiative i on i.district_id = m.district_id and i.slug = 'inbloom-data-store', (values
 ('The inBloom data store', 'El almacén de datos inBloom', 'REJECTED',
  'Many families felt anxious about records on servers outside the district. The board listened to the community.',
  'Muchas familias sentían inquietud por los registros en servidores de fuera del distrito. La junta escuchó a la comunidad.', null, null),
 ('The classroom dashboard', 'El tablero del salón', 'ADOPTED_WITH_CONDITIONS',
  'It is very promising for teachers and students.', 'Es muy prometedor para maestros y estudiantes.',
  'Staff report whether it can be done in house, and what that would look like.', 'El personal informa si se puede hacer en casa y cómo sería.')) x(pen, pes, outcome, ren, res, cen, ces)
where m.meeting_on = '2013-11-07';
insert into decision_system (district_id, decision_id, notice_id, notice_version)
select d.district_id, d.id, n.id, case n.slug when 'inbloom' then 2 else 1 end from decision d join notice n on n.district_id = d.district_id
where (d.outcome = 'REJECTED' and n.slug = 'inbloom' or d.outcome = 'ADOPTED_WITH_CONDITIONS' and n.slug = 'classroom-dashboard')
  and d.initiative_id = (select id from initiative where slug = 'inbloom-data-store');
