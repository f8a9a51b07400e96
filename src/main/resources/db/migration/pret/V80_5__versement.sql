create table pret_versement (
  id               uuid           not null,
  version          bigint         not null,
  dossier          uuid           not null,
  montant          decimal(12, 2) not null,
  etat             varchar(20)    not null,
  accorde_le       date           not null,
  verse_le         date,
  primary key (id),
  unique key pret_versement_dossier (dossier)
);
