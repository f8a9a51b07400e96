-- R12: each act of the Banque de France or of the court about a loan, as the agents learn it
create table recouvrement_surendettement (
  rang        bigint        not null auto_increment,
  id          uuid          not null,
  pret        uuid          not null,
  dossier     uuid          not null,
  acte        varchar(40)   not null,
  le          date          not null,
  reference   varchar(300),
  commentaire varchar(1000),
  montant     decimal(12, 2),
  fichier     uuid,
  par         uuid,
  inscrit_le  datetime(6)   not null,
  primary key (rang),
  unique key recouvrement_surendettement_id (id),
  index recouvrement_surendettement_pret (pret, rang)
) comment = 'append-only';
