-- an opinion asked outside: the question alone leaves, by a link of limited life of which only the print is kept
create table instruction_avis (
  id         uuid          not null primary key,
  dossier    uuid          not null,
  expert     varchar(200)  not null,
  email      varchar(254)  not null,
  question   varchar(3000) not null,
  demande_le datetime(6)   not null,
  fin_le     datetime(6)   not null,
  agent      uuid          not null,
  empreinte  char(64)      null,
  reponse    varchar(3000) null,
  repondu_le datetime(6)   null,
  unique key instruction_avis_empreinte (empreinte),
  key instruction_avis_dossier (dossier, demande_le),
  constraint instruction_avis_dossier foreign key (dossier) references instruction_dossier (dossier) on delete cascade,
  constraint instruction_avis_agent foreign key (agent) references compte_agent (id)
);
