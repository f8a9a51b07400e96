-- the death of a borrower, with its proof; who settles the estate; and the mistake, when it was one
create table recouvrement_succession (
  rang       bigint        not null auto_increment,
  id         uuid          not null,
  usager     uuid          not null,
  type       varchar(20)   not null,
  le         date          not null,
  mots       varchar(1000),
  fichier    uuid,
  par        uuid          not null,
  inscrit_le datetime(6)   not null,
  primary key (rang),
  unique key recouvrement_succession_id (id),
  index recouvrement_succession_usager (usager, rang)
) comment = 'append-only';
