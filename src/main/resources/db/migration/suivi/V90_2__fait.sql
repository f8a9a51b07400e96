create table suivi_fait (
  id         bigint       not null auto_increment,
  dossier    uuid         not null,
  type       varchar(40)  not null,
  le         datetime(6)  not null,
  montant    decimal(12, 2),
  jour       date,
  precisions varchar(500),
  primary key (id),
  index suivi_fait_dossier (dossier, le)
);
