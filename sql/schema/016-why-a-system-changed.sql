-- Why a system came into use, ended, was refused or proposed again: families read it with the date.
alter table notice_status_change add column reason words not null default '{}';
