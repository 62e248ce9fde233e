-- The state agency's part in inBloom, 2013: an agreement for one pilot district, which it ended in November. From the
-- Commissioner's statement; what it does not tell is not yet known.

insert into common select 'cde', pg_temp.over(record, $json$ {
"controller": {"rows": [{"name": "Colorado Department of Education", "type": "STATE-AGENCY"}]},
"rights": {"rows": [
  {"code": "INSPECT", "deadlineDays": 45, "how": {"en": "Ask your own district. It shows you within 45 days.", "es": "Pídalo a su propio distrito. Se lo muestra en 45 días."}},
  {"code": "COPY", "deadlineDays": 45, "how": {"en": "Ask your own district for a copy.", "es": "Pida una copia a su propio distrito."}},
  {"code": "CORRECT", "how": {"en": "Tell your own district what is wrong.", "es": "Diga a su propio distrito qué está mal."},
   "appeal": {"en": "If it says no, you can ask for a hearing.", "es": "Si dice que no, puede pedir una audiencia."}},
  {"code": "DELETE", "how": {"en": "Ask your own district.", "es": "Pídalo a su propio distrito."}},
  {"code": "COMPLAIN", "how": {"en": "Write to the department in Denver.", "es": "Escriba al departamento en Denver."}},
  {"code": "COMPLAIN-ED", "deadlineDays": 180, "how": {"en": "Write to the Department in Washington within 180 days.", "es": "Escriba al Departamento, en Washington, antes de 180 días."}}]},
"contacts": {"rows": [
  {"kind": "PRIVACY-OFFICER", "name": "Colorado Department of Education", "address": "201 East Colfax Ave., Denver, CO 80203", "phone": "303-866-6600"},
  {"kind": "COMPLAINT", "name": "Colorado Department of Education", "address": "201 East Colfax Ave., Denver, CO 80203", "phone": "303-866-6600"},
  {"kind": "BREACH", "name": "Colorado Department of Education", "phone": "303-866-6600"},
  {"kind": "ED-SPPO", "name": "Student Privacy Policy Office", "address": "400 Maryland Ave. SW, Washington, DC 20202"}],
  "plain": {"en": "Write to the state's school office in Denver, or call 303-866-6600.", "es": "Escriba a la oficina de escuelas del estado en Denver, o llame al 303-866-6600."}}
} $json$) from common where slug = 'jeffco';

select pg_temp.notice_version('cde', 'inbloom-pilot', 1, null, null, '2013-03-05 09:00-07', $json$ {
"system": {"rows": [{
  "name": {"en": "inBloom pilot of the state", "es": "Prueba estatal de inBloom"},
  "description": {"en": "The state has an agreement that lets one district try inBloom. It is Jefferson County.", "es": "El acuerdo del estado para que un distrito, el Condado de Jefferson, pruebe inBloom."}}]},
"provider": {"rows": [{"legalName": "inBloom", "businessAddress": "Atlanta, Georgia", "country": "US", "kind": "NON-PROFIT"}],
  "plain": {"en": "inBloom runs it. It has a service agreement with the state.", "es": "inBloom, con un acuerdo de servicio con el departamento."}},
"audience": {"rows": [{"grades": ["KG", "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"], "studentCount": 86000,
  "staffGroups": {"en": "Teachers and staff of the pilot district.", "es": "Maestros y personal del distrito de la prueba."}}]},
"purposes": {"rows": [{"code": "NEEDS",
  "plainText": {"en": "To give teachers better tools for seeing what each student needs.", "es": "Para dar a los maestros mejores formas de ver qué necesita cada niño."},
  "learningPurpose": {"en": "So that a child learns at the right speed and truly knows one thing before the next.", "es": "Para que cada niño vaya a su paso y aprenda bien una cosa antes de la otra."}}]},
"necessity": {"rows": [{"requiredForService": false, "alternative": {"en": "Teachers use what they had before.", "es": "Los maestros usan lo que tenían antes."}}]},
"automatedDecision": {"rows": [{"level": "NOT-AUTOMATED", "logic": {"en": "It stores records and decides nothing.", "es": "Guarda datos y no decide nada."}, "humanReview": {"en": "Teachers decide what to do.", "es": "Los maestros deciden qué hacer."}}]},
"dataElements": {"rows": [
  {"code": "SNM-1", "source": "DISTRICT-SYSTEM", "required": true, "purposes": ["NEEDS"]},
  {"code": "SCI-1", "source": "DISTRICT-SYSTEM", "required": true, "purposes": ["NEEDS"]},
  {"code": "SCI-3", "source": "DISTRICT-SYSTEM", "required": true, "purposes": ["NEEDS"]},
  {"code": "TRN-1", "source": "DISTRICT-SYSTEM", "required": true, "purposes": ["NEEDS"]},
  {"code": "CON-1", "source": "DISTRICT-SYSTEM", "required": false, "purposes": ["NEEDS"], "justification": {"en": "The pilot district chooses if it sends this.", "es": "El distrito de la prueba decide si lo manda."}},
  {"code": "ASM-1", "source": "DISTRICT-SYSTEM", "required": true, "purposes": ["NEEDS"]}],
  "plain": {"en": "What the pilot district chooses to send: how to reach you, grades, discipline, test scores.", "es": "Lo que el distrito de la prueba quiera mandar: contacto, notas, disciplina y exámenes."}},
"collectedFrom": {"rows": [{"codes": ["DISTRICT-SYSTEM"]}]},
"childUnder13": {"rows": [{"answer": true, "consentRoute": "NOT-FROM-CHILD"}]},
"accessRoles": {"rows": [
  {"role": "DISTRICT-IT", "scope": {"en": "Engineers of the pilot district.", "es": "Ingenieros del distrito de la prueba."}, "rights": ["READ", "WRITE", "ADMINISTER"]},
  {"role": "PROVIDER-ENGINEER", "scope": {"en": "Engineers of inBloom who work on the pilot.", "es": "Ingenieros de inBloom que trabajan en la prueba."}, "rights": ["READ", "ADMINISTER"]}],
  "plain": {"en": "Engineers of the pilot.", "es": "Los ingenieros de la prueba."}},
"recipients": {"rows": [
  {"kind": "PROVIDER", "name": "inBloom", "answer": "YES", "purpose": {"en": "It stores what the pilot district sends.", "es": "Guarda lo que manda el distrito de la prueba."}, "legalBasis": "FERPA-SCHOOL-OFFICIAL", "consentNeeded": false},
  {"kind": "STATE-AGENCY", "answer": "NO", "purpose": {"en": "Our own rule: the department looks at no child's record in the pilot.", "es": "Regla nuestra: el departamento no mira datos de ningún niño en la prueba."}},
  {"kind": "COLLEGE", "answer": "NO", "purpose": {"en": "Our own rule: nothing goes to colleges.", "es": "Regla nuestra: nada va a las universidades."}},
  {"kind": "RESEARCHER", "answer": "NO", "purpose": {"en": "Our own rule: nothing goes to researchers.", "es": "Regla nuestra: nada va a los investigadores."}},
  {"kind": "LAW-ENFORCEMENT", "answer": "ONLY-IF-LAW-REQUIRES", "purpose": {"en": "Our own rule: only when a judge orders it.", "es": "Regla nuestra: solo si un juez lo ordena."}, "legalBasis": "FERPA-SUBPOENA", "consentNeeded": false}]},
"subprocessors": {"state": "none", "plain": {"en": "None that we agreed to.", "es": "No hemos dado permiso a ninguna."}},
"legalBasis": {"rows": [{"code": "FERPA-SCHOOL-OFFICIAL", "plainText": {"en": "The company does a job for the district.", "es": "La empresa trabaja para el distrito."}}]},
"schoolOfficial": {"rows": [{
  "service": {"en": "It stores records for the pilot.", "es": "Guarda datos para la prueba."},
  "directControl": {"en": "The pilot district decides what goes in and takes it out again.", "es": "El distrito de la prueba decide qué entra y lo saca cuando quiere."},
  "redisclosureBan": {"en": "Our own rule: nothing may be passed on.", "es": "Regla nuestra: nada se pasa a otros."},
  "criteriaUrl": "https://cde.example/privacy/who-may-look"}]},
"consent": {"rows": [{"choice": "PER-SCHOOL",
  "how": {"en": "A district can stay out. A family cannot.", "es": "Un distrito puede quedarse fuera. Una familia no."},
  "effect": {"en": "If your district is out, nothing of your child goes in.", "es": "Si su distrito está fuera, no entra nada de su hijo."}}]},
"agreements": {"rows": [{"type": "STATE-CONTRACT", "status": "APPROVED", "document": "https://cde.example/contracts/inbloom-service-agreement.pdf"}]},
"hosting": {"rows": [{"location": "PROVIDER-DATACENTER", "operator": "inBloom"}],
  "plain": {"en": "On inBloom's servers in the cloud.", "es": "En las computadoras de inBloom, en otro lugar."}},
"encryption": {"rows": [{"inTransit": "OTHER", "atRest": "OTHER"}],
  "plain": {"en": "On the way and when stored, says inBloom.", "es": "En el camino y donde se guarda, dice inBloom."}},
"securityFramework": {"rows": [{"framework": "NONE"}]},
"accessLogging": {"rows": [{"kept": true, "whoReviews": {"en": "The system writes down what happens. Only those who run it can read that.", "es": "El sistema anota lo que pasa. Solo quienes lo manejan pueden leerlo."}}]},
"retention": {"rows": [{"trigger": "CONTRACT-END", "elements": ["ASM", "CON", "SCI", "SNM", "TRN"], "basis": {"en": "It is a test, and it ends with the agreement.", "es": "Es una prueba y termina con el acuerdo."}}],
  "plain": {"en": "Until the agreement is closed out.", "es": "Hasta que se cierre el acuerdo."}},
"endOfContract": {"rows": [{"dispositions": ["RETURN", "DESTROY"], "withinDays": 60, "certificate": true}],
  "plain": {"en": "Our own rule: inBloom gives all of it back and erases it within 60 days.", "es": "Regla nuestra: inBloom devuelve todo y lo borra en 60 días."}},
"termination": {"rows": [{"byDistrict": true, "breachHearing": false, "cost": {"en": "The state has the right to end the agreement. It owes nothing then.", "es": "El estado tiene derecho a terminar el acuerdo. Entonces no debe nada."}}]},
"cost": {"rows": [{"initial": 0, "annual": 0, "currency": "USD",
  "fundingSource": {"en": "Gifts of two foundations pay for the store.", "es": "Dos fundaciones pagan el almacén."},
  "gifts": {"en": "The state pays only with the time of its staff.", "es": "El estado solo pone el tiempo de su personal."},
  "breachCosts": {"en": "The agreement does not say who pays when data get out.", "es": "El acuerdo no dice quién paga si salen datos."}}]},
"decision": {"rows": [{"initiative": "end-inbloom-agreement"}]},
"contacts+": [{"kind": "PROVIDER", "name": "inBloom"}],
"reviews": {"rows": [{"lastReviewed": "2013-03-05", "nextReview": "2014-03-05", "reviewedBy": "Colorado Department of Education"}]}
} $json$);

select pg_temp.stands('cde', 'inbloom-pilot', 'PROPOSED', 'IN_USE', '2013-03-05 09:00-07',
 'Jefferson County begins as the only pilot of the state.', 'El Condado de Jefferson empieza como la única prueba del estado.');
select pg_temp.stands('cde', 'inbloom-pilot', 'IN_USE', 'ENDED', '2013-11-13 10:00-07',
 'The only pilot district left. The Commissioner used the right to end the service agreement, and the work was closed out.',
 'El único distrito de la prueba se fue. El Comisionado usó el derecho a terminar el acuerdo, y se cerró el trabajo.');
