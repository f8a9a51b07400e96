create table courrier_message (
  id         uuid         not null primary key,
  cle        varchar(200) not null,
  modele     varchar(60)  not null,
  dossier    uuid         null,
  adresse    varchar(254) not null,
  objet      varchar(250) not null,
  texte      mediumtext   not null,
  html       mediumtext   not null,
  etat       varchar(12)  not null,
  essais     int          not null,
  ecrit_le   datetime(6)  not null,
  envoye_le  datetime(6)  null,
  panne      varchar(500) null,
  unique index courrier_message_cle (cle),
  index courrier_message_dossier (dossier, ecrit_le),
  index courrier_message_etat (etat, ecrit_le)
);

create table courrier_piece (
  message    uuid         not null,
  rang       int          not null,
  nom        varchar(200) not null,
  media      varchar(100) null,
  fichier    uuid         null,
  imprime    varchar(60)  null,
  contenu    mediumblob   null,
  primary key (message, rang),
  constraint courrier_piece_message foreign key (message) references courrier_message (id) on delete cascade
);
