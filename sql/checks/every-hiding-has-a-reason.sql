-- What is hidden was hidden by an act that says why; nothing is hidden by hand.
select c.id
  from comment c
 where c.state = 'HIDDEN'
   and not exists (select 1 from moderation_act a
                    where a.comment_id = c.id and a.act = 'HIDE' and a.reason is not null and a.note <> '');
