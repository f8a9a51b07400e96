-- The last answer of each field of a draft: on which screen, on which device, and when it was given there. Two phones may
-- be open on one draft, one of them without network: the later answer wins, and the earlier one is told.
create table demande_reponse (
  dossier   uuid        not null,
  champ     varchar(80) not null,
  ecran     uuid        not null,
  appareil  varchar(36) not null,
  donnee_le datetime(6) not null,
  recue_le  datetime(6) not null,
  primary key (dossier, champ),
  constraint demande_reponse_dossier foreign key (dossier) references demande_demande (id) on delete cascade
);
