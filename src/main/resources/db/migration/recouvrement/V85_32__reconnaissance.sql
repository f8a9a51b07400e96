-- R18: a recognition of debt begins the two years again, from its date, with its proof
create table recouvrement_reconnaissance (
  id         uuid         not null,
  pret       uuid         not null,
  dossier    uuid         not null,
  le         date         not null,
  document   varchar(300) not null,
  fichier    uuid         not null,
  par        uuid         not null,
  inscrit_le datetime(6)  not null,
  primary key (id),
  index recouvrement_reconnaissance_pret (pret, le)
) comment = 'append-only';
