-- A point is answered in one place: by the theme that it belongs to.
drop index theme_point_point_id_idx;
create unique index one_answer_per_point on theme_point (point_id);

-- When the author of the point was told of the published answer; each is told once.
alter table theme_point add column told_at timestamptz;

-- A published answer is corrected in sight: what it said before stays readable.
create table theme_version (
  district_id  integer not null,
  theme_id     integer not null,
  title        words not null,
  answer       words not null,
  replaced_at  timestamptz not null,
  primary key (district_id, theme_id, replaced_at),
  foreign key (district_id, theme_id) references theme (district_id, id) on delete cascade
);
