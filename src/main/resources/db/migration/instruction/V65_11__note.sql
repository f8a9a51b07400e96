-- what an agent heard on the phone: the person never reads it
create table instruction_note (
  id      uuid        not null,
  dossier uuid        not null,
  agent   uuid        not null,
  texte   text        not null,
  le      datetime(6) not null,
  primary key (id),
  index instruction_note_dossier (dossier, le)
);
