create table demande_situation (
  dossier                uuid         not null primary key,
  prenom                 varchar(200) null,
  nom                    varchar(200) null,
  naissance              date         null,
  telephone              varchar(20)  null,
  representant_nom       varchar(200) null,
  representant_lien      varchar(100) null,
  representant_telephone varchar(20)  null,
  voie_mineur            varchar(30)  null,
  adresse                varchar(200) null,
  code_postal            varchar(10)  null,
  ville                  varchar(100) null,
  logement               varchar(30)  null,
  foyer                  varchar(30)  null,
  enfants                int          null,
  adolescents            int          null,
  niveau_etude           varchar(30)  null,
  sexe                   varchar(20)  null,
  provenance             varchar(30)  null,
  index demande_situation_nom (nom, prenom),
  index demande_situation_prenom (prenom, nom),
  index demande_situation_telephone (telephone),
  constraint demande_situation_dossier foreign key (dossier) references demande_demande (id) on delete cascade
);

create table demande_activite (
  dossier  uuid        not null,
  activite varchar(30) not null,
  primary key (dossier, activite),
  constraint demande_activite_dossier foreign key (dossier) references demande_demande (id) on delete cascade
);
