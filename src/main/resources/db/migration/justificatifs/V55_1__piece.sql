-- A document asked from a person. The words are copied: a dossier keeps those of its règlement.
create table justificatifs_piece (
  id             uuid          not null primary key,
  version        bigint        not null,
  dossier        uuid          not null,
  demandeur      uuid          not null,
  code           varchar(60)   not null,
  rang           int           not null,
  nom            varchar(200)  not null,
  pourquoi       varchar(1000) not null,
  exemple        varchar(1000) not null,
  demandee       boolean       not null,
  etat           varchar(20)   not null,
  fichier        uuid          null,
  nom_fichier    varchar(255)  null,
  raison         varchar(1000) null,
  agent          uuid          null,
  depuis         datetime(6)   not null,
  unique key justificatifs_piece_code (dossier, code),
  index justificatifs_piece_fichier (fichier)
);

create table justificatifs_verification (
  piece uuid          not null,
  rang  int           not null,
  texte varchar(1000) not null,
  primary key (piece, rang),
  constraint justificatifs_verification_piece foreign key (piece) references justificatifs_piece (id) on delete cascade
);

create table justificatifs_motif (
  piece uuid          not null,
  rang  int           not null,
  texte varchar(1000) not null,
  primary key (piece, rang),
  constraint justificatifs_motif_piece foreign key (piece) references justificatifs_piece (id) on delete cascade
);
