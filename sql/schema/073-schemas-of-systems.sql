-- The vendor's own schema as the portal read it: every field, what it was taken for, and what staff decided.
create table notice_schema (
  id           bigint generated always as identity primary key,
  district_id  integer not null,
  notice_id    integer not null unique,                 -- a new file takes the place of the one before
  file_name    text not null,
  format       text not null,
  read_at      timestamptz not null,
  read_by      bigint references person on delete set null,
  foreign key (district_id, notice_id) references notice (district_id, id) on delete cascade
);
create index on notice_schema (district_id);

create table notice_schema_field (
  schema_id    bigint not null references notice_schema on delete cascade,
  n            integer not null,                        -- in the order of the file
  path         text not null,
  name         text not null,
  code         text,                                    -- of a data element; null: none
  sensitivity  smallint not null check (sensitivity between 1 and 3),
  reason       jsonb not null,                          -- key of the sentence and the words that it names
  confidence   numeric(3, 2) not null,
  decision     text not null default 'PROPOSED' check (decision in ('PROPOSED', 'CONFIRMED', 'CORRECTED', 'REJECTED')),
  primary key (schema_id, n)
);

-- What a district has decided about a field before; its own dictionary, asked before ours.
create table schema_correction (
  district_id   integer not null references district on delete cascade,
  field         text not null,                          -- as org.roundtable.notice.schema.Correction compares it
  code          text,
  corrected_on  date not null,
  corrected_by  bigint references person on delete set null,
  primary key (district_id, field)
);
