-- What a stage needs to be explained: until when comments were to be open, and that nobody had asked anything.

alter table stage_change add column comments_close_at timestamptz;   -- as this step set it

-- The district says so itself, and it counts only as long as there is no point.
alter table initiative add column nothing_to_answer boolean not null default false;

-- The systems of a version, by notice.id; null: those of the version before it. What is published is in
-- initiative_system, whose keys hold it to its district.
alter table initiative_version add column systems integer[];
