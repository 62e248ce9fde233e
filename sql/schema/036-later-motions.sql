-- What the board thinks better of later is another motion: it names the one that it replaces, which stays as it was.
alter table motion add column replaces_id integer;
alter table motion add foreign key (district_id, replaces_id) references motion (district_id, id);
create unique index replaced_once on motion (replaces_id);

alter table decision drop constraint decision_outcome_check;
alter table decision add constraint decision_outcome_check
  check (outcome in ('ADOPTED', 'ADOPTED_WITH_CONDITIONS', 'REJECTED', 'POSTPONED', 'WITHDRAWN', 'RESCINDED'));
alter table initiative drop constraint initiative_outcome_check;
alter table initiative add constraint initiative_outcome_check
  check (outcome in ('ADOPTED', 'ADOPTED_WITH_CONDITIONS', 'REJECTED', 'POSTPONED', 'WITHDRAWN', 'RESCINDED'));
