-- What is accepted instead; whether agents see it with a watermark; what the sheets were, and the sending that brought them.
alter table justificatifs_piece
  add column a_defaut varchar(1000) null,
  add column filigrane boolean not null default false,
  add column empreinte char(64) null,
  add column envoi uuid null;
update justificatifs_piece set filigrane = true where code = 'identite';

-- A file that another one replaced: never lost, with what became of it.
create table justificatifs_version (
  id          uuid          not null primary key,
  piece       uuid          not null,
  fichier     uuid          not null,
  nom_fichier varchar(255)  not null,
  etat        varchar(20)   not null,
  raison      varchar(1000) null,
  donne_le    datetime(6)   not null,
  remplace_le datetime(6)   not null,
  index justificatifs_version_fichier (fichier),
  constraint justificatifs_version_piece foreign key (piece) references justificatifs_piece (id) on delete cascade
);
