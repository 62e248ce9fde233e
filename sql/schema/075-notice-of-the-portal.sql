-- In every district one notice tells what the portal itself keeps. The portal writes it, so it has no draft.
alter table notice add column own boolean not null default false;
create unique index one_own_notice on notice (district_id) where own;
