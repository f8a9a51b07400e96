-- what a city writes in place of the delivered sentences: a version is added, none is ever changed
create table courrier_modele (
  modele    varchar(60)  not null,
  langue    char(2)      not null,
  numero    int          not null,
  auteur    uuid         not null,
  ecrit_le  datetime(6)  not null,
  pourquoi  varchar(200) not null,
  reprise   int          null,
  primary key (modele, langue, numero)
) comment 'append-only';

create table courrier_modele_phrase (
  modele  varchar(60)   not null,
  langue  char(2)       not null,
  numero  int           not null,
  phrase  varchar(20)   not null,
  texte   varchar(1000) not null,
  primary key (modele, langue, numero, phrase),
  constraint courrier_modele_phrase_modele foreign key (modele, langue, numero)
    references courrier_modele (modele, langue, numero)
) comment 'append-only';
