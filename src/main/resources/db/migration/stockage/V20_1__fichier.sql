create table stockage_fichier (
  id         uuid         not null primary key,
  nom        varchar(200) not null,
  type       varchar(10)  not null,
  octets     bigint       not null,
  empreinte  char(64)     not null,
  etat       varchar(12)  not null,
  depose_le  datetime(6)  not null,
  version    bigint       not null,
  index stockage_fichier_etat (etat, depose_le)
);
