-- what each prescripteur's structure is called in the figures of the first contacts
create table prescripteur_structure (
  prescripteur uuid        not null primary key,
  origine      varchar(30) not null,
  constraint prescripteur_structure_compte foreign key (prescripteur) references compte_agent (id)
);

-- somebody sent: theirs once they confirmed; an access rests on the consent that names this row, not on the row
create table prescripteur_envoi (
  id            uuid         not null primary key,
  prescripteur  uuid         not null,
  sollicitation uuid         not null,
  prenom        varchar(100) not null,
  nom           varchar(100) not null,
  email         varchar(254) null,
  telephone     varchar(20)  null,
  motif         varchar(30)  not null,
  phrase        varchar(500) not null,
  envoye_le     datetime(6)  not null,
  usager        uuid         null,
  dossier       uuid         null,
  confirme_le   datetime(6)  null,
  key prescripteur_envoi_prescripteur (prescripteur, envoye_le),
  key prescripteur_envoi_email (email),
  key prescripteur_envoi_usager (usager),
  key prescripteur_envoi_dossier (dossier),
  constraint prescripteur_envoi_compte foreign key (prescripteur) references compte_agent (id),
  constraint prescripteur_envoi_sollicitation foreign key (sollicitation) references accueil_sollicitation (id),
  constraint prescripteur_envoi_usager foreign key (usager) references compte_usager (id)
);

-- what the prescripteur understood, kept as it is typed; sent once, then it does not change
create table prescripteur_rapport (
  envoi      uuid        not null primary key,
  dossier    uuid        not null,
  situation  text        not null,
  projet     text        not null,
  diagnostic text        not null,
  avis       text        not null,
  modifie_le datetime(6) not null,
  envoye_le  datetime(6) null,
  key prescripteur_rapport_dossier (dossier),
  constraint prescripteur_rapport_envoi foreign key (envoi) references prescripteur_envoi (id) on delete cascade
);
