-- What is written once: the portal's account may SELECT and INSERT here, nothing else.
alter table pret_mouvement comment = 'append-only';
alter table pret_version comment = 'append-only';
alter table pret_echeance comment = 'append-only';
