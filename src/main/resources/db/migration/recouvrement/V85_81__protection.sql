-- the surendettement of one of two borrowers: nothing is asked of that one; the loan and the other one go on
create table recouvrement_protection (
  rang       bigint        not null auto_increment,
  pret       uuid          not null,
  second     boolean       not null,
  type       varchar(20)   not null,
  le         date          not null,
  mots       varchar(1000) not null,
  fichier    uuid,
  par        uuid          not null,
  inscrit_le datetime(6)   not null,
  primary key (rang),
  index recouvrement_protection_pret (pret, rang)
) comment = 'append-only';
