-- Families ask for an answer that a notice calls "not yet known"; each person once for each.
create table notice_asked (
  district_id  integer not null,
  notice_id    integer not null,
  topic        text not null check (length(topic) <= 90),  -- a place in the record, as org.roundtable.notice.record.Path writes it
  person_id    bigint not null references person on delete cascade,
  asked_at     timestamptz not null,
  primary key (notice_id, topic, person_id),
  foreign key (district_id, notice_id) references notice (district_id, id) on delete cascade
);
create index on notice_asked (district_id, notice_id, topic);
create index on notice_asked (person_id);
