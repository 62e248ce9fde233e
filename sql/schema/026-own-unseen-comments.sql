-- What only its author sees is found without reading all else that the author said.
drop index comment_author_id_initiative_id_id_idx;
create index own_unseen_comments on comment (author_id, initiative_id) where state in ('WAITING', 'HIDDEN');
