-- A version of a notice is one record of 37 fields (org.roundtable.notice.record.Field) instead of
-- fourteen answers. What was answered before keeps its words, in the field that the question is about.
alter table notice_version
  add column record jsonb not null default '{}',
  add column widening_reason words not null default '{}',  -- why more is collected, shown or kept than before
  add column reading_reason words not null default '{}',   -- why it reads above the grade that families are owed
  add column reading jsonb;                                -- its scores on the day of publishing

create function pg_temp.said(standing text, answer text) returns jsonb language sql immutable as $$
  select case when standing = 'NOT_YET_KNOWN'
              then jsonb_build_object('state', 'not_yet_known', 'plain', cast(answer as jsonb))
              when cast(answer as jsonb) = '{}' then null
              else jsonb_build_object('state', 'given', 'plain', cast(answer as jsonb)) end
$$;

create function pg_temp.given(rows jsonb) returns jsonb language sql immutable as $$
  select case when rows is null then null
              else jsonb_build_object('state', 'given', 'rows', rows) end
$$;

create function pg_temp.use(use text, standing text, answer text) returns jsonb language sql immutable as $$
  select case when standing is null and coalesce(answer, '{}') = '{}' then null
              else jsonb_strip_nulls(jsonb_build_object('use', use,
                     'answer', case standing when 'NO' then 'NEVER' when 'YES' then 'ALLOWED'
                                             when 'PARTLY' then 'LIMITED'
                                             when 'NOT_YET_KNOWN' then 'NOT-YET-KNOWN' end,
                     'plainText', nullif(cast(answer as jsonb), '{}'))) end
$$;

create function pg_temp.record(d integer, n integer, v integer) returns jsonb language sql as $$
  with a as (select question q, standing s, answer w from notice_answer
              where district_id = d and notice_id = n and number = v)
  select jsonb_strip_nulls(jsonb_build_object(
    'system', pg_temp.given((select jsonb_build_array(jsonb_strip_nulls(jsonb_build_object(
        'name', cast(max(w) filter (where q = 'NAME') as jsonb),
        'description', nullif(cast(coalesce(max(w) filter (where q = 'WHAT'), '{}') as jsonb), '{}')))) from a)),
    'provider', (select pg_temp.said(s, w) from a where q = 'WHO_RUNS'),
    'purposes', (select pg_temp.said(s, w) from a where q = 'WHY'),
    'prohibitedUses', pg_temp.given((select jsonb_agg(u order by o) from (
        select 1 o, pg_temp.use('SALE', s, w) u from a where q = 'SOLD'
        union all select 2, pg_temp.use('TARGETED-AD', s, w) from a where q = 'ADS') x where u is not null)),
    'dataElements', (select pg_temp.said(s, w) from a where q = 'COLLECTED'),
    'accessRoles', (select pg_temp.said(s, w) from a where q = 'WHO_SEES'),
    'recipients', pg_temp.given((select jsonb_build_array(jsonb_strip_nulls(jsonb_build_object('kind', 'COLLEGE',
        'answer', case s when 'NO' then 'NO' when 'YES' then 'YES' when 'PARTLY' then 'ONLY-WITH-CONSENT'
                         when 'NOT_YET_KNOWN' then 'NOT-YET-KNOWN' end,
        'purpose', nullif(cast(w as jsonb), '{}'))))
        from a where q = 'COLLEGES' and (s is not null or w <> '{}'))),
    'consent', (select case when s = 'NOT_YET_KNOWN' then pg_temp.said(s, w)
        else pg_temp.given(jsonb_build_array(jsonb_strip_nulls(jsonb_build_object(
          'choice', case s when 'NO' then 'NONE' when 'YES' then 'OPT-OUT' when 'PARTLY' then 'PER-SCHOOL' end,
          'how', nullif(cast(w as jsonb), '{}'))))) end
        from a where q = 'SAY_NO' and (s is not null or w <> '{}')),
    'hosting', (select pg_temp.said(s, w) from a where q = 'WHERE_KEPT'),
    'encryption', (select case when s = 'NOT_YET_KNOWN' or s is null then pg_temp.said(s, w)
        else jsonb_build_object('state', 'given', 'rows', jsonb_build_array(jsonb_build_object(
          'inTransit', case s when 'NO' then 'NONE' else 'OTHER' end,
          'atRest', case s when 'YES' then 'OTHER' else 'NONE' end)),
          'plain', nullif(cast(w as jsonb), '{}')) end
        from a where q = 'ENCRYPTED'),
    'retention', (select pg_temp.said(s, w) from a where q = 'HOW_LONG'),
    'contacts', (select pg_temp.said(case when s = 'NOT_YET_KNOWN' then 'TEXT' else s end, w) from a where q = 'CONTACT')))
$$;

alter table notice_version disable trigger published_is_final;
update notice_version v set record = pg_temp.record(v.district_id, v.notice_id, v.number);
alter table notice_version enable trigger published_is_final;

drop view notice_now;
create view notice_now as
select n.district_id, n.id, n.slug, p.number as version,
       cast(coalesce(v.record #> '{system,rows,0,name}', '{}') as text) as name
  from notice n
  left join lateral (select max(v.number) as number from notice_version v
                      where v.district_id = n.district_id and v.notice_id = n.id
                        and v.published_at is not null) p on true
  left join notice_version v on v.district_id = n.district_id and v.notice_id = n.id
        and v.number = coalesce(p.number, 1);

drop table notice_answer;

create or replace function refuse_change_of_published_part() returns trigger language plpgsql as $$
declare
  r record;
  published boolean;
begin
  foreach r in array array_remove(array[old, new], null) loop
    select v.published_at is not null into published from initiative_version v
     where v.district_id = r.district_id and v.initiative_id = r.initiative_id and v.number = r.number;
    if published then
      raise exception 'a published version cannot be changed' using errcode = 'RT001';
    end if;
  end loop;
  return coalesce(new, old);
end $$;
