-- What the account pages need beyond the first tables.

-- A browser that its owner signed in with before: nobody's wrong guesses elsewhere can lock it out.
create table known_device (
  secret_hash  bytea not null,                     -- SHA-256 of the browser's 256-bit device cookie
  person_id    bigint not null references person on delete cascade,
  seen_at      timestamptz not null,
  primary key (person_id, secret_hash)
);

-- An administrator of the portal or of the person's only district closed the door for a while.
alter table person add column disabled_at timestamptz;

-- An invitation carries the roles that it brings; a closing says what becomes of the person's words.
alter table one_time_link drop constraint one_time_link_purpose_check;
alter table one_time_link add constraint one_time_link_purpose_check check (purpose in
  ('SIGN_UP', 'SIGN_IN', 'RESET', 'NEW_EMAIL', 'FIRST_OPERATOR', 'INVITATION', 'CLOSE_ACCOUNT'));
alter table one_time_link add column district_id integer references district;
alter table one_time_link add column roles text not null default '';
alter table one_time_link add column language text;
alter table one_time_link add column device_hash bytea;   -- of the browser that chose the password
alter table one_time_link add column id bigint generated always as identity unique;
create index on one_time_link (email);
create index on one_time_link (district_id) where district_id is not null;

-- The outbox: when to try again, and letters of which no trace stays once they left.
alter table mail add column try_at timestamptz not null default now();
alter table mail add column trace boolean not null default true;

-- Who gave or took which role, for good.
create table role_change (
  id           bigint generated always as identity primary key,
  person_id    bigint not null references person on delete cascade,
  district_id  integer references district,
  role         text not null,
  given        boolean not null,
  at           timestamptz not null,
  by_person    bigint references person on delete set null
);
create index on role_change (district_id, id);
create index on role_change (person_id);

-- A withdrawn comment may lose its words when its author leaves.
alter table comment drop constraint comment_text_check;
alter table comment add constraint comment_text_check
  check (length(text) <= 2000 and (length(text) >= 1 or state = 'WITHDRAWN'));

-- Every row that names a person, table by table and without secrets: complete by construction, for
-- it asks the catalogue which columns point at a person.
create function rows_about(wanted bigint) returns jsonb language plpgsql stable as $$
declare
  found jsonb := '{}';
  place record;
  rows jsonb;
begin
  for place in
    select t.relname as name,
           string_agg(format('t.%I = $1', a.attname), ' or ' order by a.attname) as condition
      from pg_class t
      join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
     where t.relkind = 'r' and t.relnamespace = 'public'::regnamespace and a.atttypid = 'bigint'::regtype
       and (a.attname in ('person_id', 'author_id')
            or exists (select 1 from pg_constraint k
                        where k.contype = 'f' and k.conrelid = t.oid and k.confrelid = 'public.person'::regclass
                          and a.attnum = any (k.conkey)))
     group by t.relname order by t.relname
  loop
    execute format('select coalesce(jsonb_agg(to_jsonb(t)), ''[]'') from %I t where %s', place.name, place.condition)
      into rows using wanted;
    select coalesce(jsonb_agg(without_secrets(r)), '[]') into rows from jsonb_array_elements(rows) r;
    found := found || jsonb_build_object(place.name, rows);
  end loop;
  return found;
end $$;

create function without_secrets(r jsonb) returns jsonb language sql immutable as $$
  select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(r) where key not like '%\_hash'
$$;
