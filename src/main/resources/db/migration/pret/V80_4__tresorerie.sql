create table pret_tresorerie_fichier (
  id         uuid         not null,
  nom        varchar(255) not null,
  empreinte  char(64)     not null,
  importe_le datetime(6)  not null,
  par        uuid         not null,
  lignes     int          not null,
  connu_au   date         not null,
  primary key (id),
  index pret_tresorerie_fichier_connu (connu_au)
);
create table pret_tresorerie_ligne (
  identite char(64)       not null,
  fichier  uuid           not null,
  numero   int            not null,
  titre    varchar(40)    not null,
  le       date           not null,
  montant  decimal(12, 2) not null check (montant > 0),
  libelle  varchar(500)   not null,
  etat     varchar(20)    not null,
  essai    int            not null,
  lue_le   datetime(6)    not null,
  primary key (identite),
  foreign key (fichier) references pret_tresorerie_fichier (id),
  index pret_tresorerie_ligne_etat (etat, le)
);
