create table instruction_message (
  id       uuid          not null,
  version  bigint        not null,
  dossier  uuid          not null,
  auteur   varchar(10)   not null,
  agent    uuid,
  texte    text not null,
  ecrit_le datetime(6)   not null,
  lu_le    datetime(6),
  primary key (id),
  index instruction_message_dossier (dossier, ecrit_le)
);
